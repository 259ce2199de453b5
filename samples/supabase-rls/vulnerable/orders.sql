create table public.orders (
  id bigint generated always as identity primary key,
  customer_id uuid not null,
  item text not null,
  total numeric not null
);

revoke all on public.orders from anon, authenticated;
grant select on public.orders to authenticated;
alter table public.orders enable row level security;

create policy "read own orders" on public.orders for select to authenticated
  using (customer_id = (select auth.uid()));

-- #region view
create view public.order_totals as
  select customer_id, count(*) as orders, sum(total) as total from public.orders group by customer_id;
-- #endregion view

-- #region function
create function public.orders_of(customer uuid) returns setof public.orders
  language sql security definer
  as $$ select * from orders where customer_id = customer $$;
-- #endregion function
