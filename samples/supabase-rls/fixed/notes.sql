-- #region notes
create table public.notes (
  id bigint generated always as identity primary key,
  user_id uuid not null default auth.uid(),
  body text not null
);

revoke all on public.notes from anon, authenticated;
grant select, insert, update, delete on public.notes to authenticated;
alter table public.notes enable row level security;

-- #region policies
create policy "read own notes" on public.notes for select to authenticated
  using (user_id = (select auth.uid()));
create policy "add own notes" on public.notes for insert to authenticated
  with check (user_id = (select auth.uid()));
create policy "edit own notes" on public.notes for update to authenticated
  using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
create policy "delete own notes" on public.notes for delete to authenticated
  using (user_id = (select auth.uid()));
-- #endregion policies
-- #endregion notes
