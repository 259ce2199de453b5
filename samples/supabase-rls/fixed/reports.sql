create table public.reports (
  id bigint generated always as identity primary key,
  body text not null
);

revoke all on public.reports from anon, authenticated;
grant select on public.reports to authenticated;
alter table public.reports enable row level security;

-- #region claim
create policy "admins read reports" on public.reports for select to authenticated
  using ((select auth.jwt()) -> 'app_metadata' ->> 'role' = 'admin');
-- #endregion claim
