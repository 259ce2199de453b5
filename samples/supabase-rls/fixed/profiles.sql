create table public.profiles (
  id uuid primary key references auth.users,
  display_name text not null,
  role text not null default 'member'
);

alter table public.profiles enable row level security;
revoke all on public.profiles from anon, authenticated;
grant select on public.profiles to authenticated;

create policy "read own profile" on public.profiles for select to authenticated
  using (id = (select auth.uid()));

-- #region columns
create policy "edit own profile" on public.profiles for update to authenticated
  using (id = (select auth.uid())) with check (id = (select auth.uid()));

revoke update on public.profiles from authenticated;
grant update (display_name) on public.profiles to authenticated;
-- #endregion columns
