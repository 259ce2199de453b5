create table public.notes (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null default auth.uid(),
  body text not null
);

revoke all on public.notes from anon, authenticated;
grant select on public.notes to authenticated;
alter table public.notes enable row level security;
create policy "notes: owner reads" on public.notes
  for select to authenticated using (user_id = (select auth.uid()));
