create table public.posts (
  id bigint generated always as identity primary key,
  author_id uuid not null,
  body text not null
);

revoke all on public.posts from anon, authenticated;
grant select on public.posts to anon, authenticated;
grant insert, update on public.posts to authenticated;
alter table public.posts enable row level security;

create policy "posts are public" on public.posts for select to anon, authenticated using (true);

-- #region update
create policy "edit own posts" on public.posts for update to authenticated
  using (author_id = (select auth.uid()))
  with check (author_id = (select auth.uid()));
-- #endregion update

-- #region insert
create policy "write posts" on public.posts for insert to authenticated
  with check (author_id = (select auth.uid()));
-- #endregion insert
