create table public.posts (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null,
  title text not null
);
alter table public.posts enable row level security;
grant all on table public.posts to anon, authenticated;
create policy "Everybody can read posts" on public.posts for select using (true);
