create table public.notes (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null,
  body text not null
);
grant all on table public.notes to anon, authenticated;
