create table users (
  id int primary key,
  token text not null unique,
  is_admin boolean not null default false
);

create table notes (
  id uuid primary key default gen_random_uuid(),
  owner_id int not null references users,
  body text not null
);
