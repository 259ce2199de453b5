create table users (
  id int primary key,
  token text not null unique
);

create table members (
  team_id int not null,
  user_id int not null references users,
  role text not null,
  primary key (team_id, user_id)
);

create table invoices (
  id uuid primary key default gen_random_uuid(),
  owner_id int not null references users,
  team_id int,
  title text not null,
  note text not null default '',
  status text not null default 'open'
);

create table files (
  id uuid primary key default gen_random_uuid(),
  invoice_id uuid not null references invoices on delete cascade,
  content text not null
);
