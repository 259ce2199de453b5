create role shop_owner;
grant usage, create on schema public to shop_owner;

set role shop_owner;

create table products (
  id int primary key,
  title text not null
);

create table orders (
  id int primary key,
  product_id int not null references products,
  status text not null
);

create table secrets (
  name text primary key,
  value text not null
);

insert into products values (1, 'Lamp');
insert into orders values (1, 1, 'paid');
insert into secrets values ('mail-key', 'mail key of the shop');

reset role;
