-- Takes away everything that a world before this one has made.
reset all;

do $$
declare
  name text;
begin
  for name in select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema' loop
    execute format('drop schema %I cascade', name);
  end loop;
  for name in select rolname from pg_roles where rolname !~ '^pg_' and rolname <> current_user loop
    execute format('drop owned by %I cascade', name);
    execute format('drop role %I', name);
  end loop;
end
$$;

-- What `alter default privileges ... revoke ... from public` may have taken.
alter default privileges grant execute on functions to public;
alter default privileges grant usage on types to public;

create schema public;
grant usage on schema public to public;
