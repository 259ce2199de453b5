create table tickets (id int primary key, body text not null, reply text);
create table service_tokens (service text primary key, token text not null);
create table accounts (email text primary key, role text not null);
