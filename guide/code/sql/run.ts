import type { PGlite } from '@electric-sql/pglite'
import { pointAt } from '../../markdown/source/text.ts'
import type { ContextFile } from '../contexts.ts'
import type { Problem } from '../define-checker.ts'

/** What Postgres says of an error, as far as it is used. */
interface DatabaseError extends Error {
  code?: string
  /** From 1, in the text that was sent. */
  position?: string
}

/** A `raise exception` in the fence itself: it ends as its author wants. */
const RAISED = 'P0001'

/** Takes everything away that a fence can have made. To start another database takes seconds. */
const RESET = `
do $$
declare name text;
begin
  for name in select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema' loop
    execute format('drop schema %I cascade', name);
  end loop;
  for name in select rolname from pg_roles where rolname !~ '^pg_' and rolname <> session_user loop
    execute format('drop owned by %I cascade', name);
    execute format('drop role %I', name);
  end loop;
end $$;
create schema public authorization pg_database_owner;
grant usage on schema public to public;
`

let starting: Promise<PGlite> | undefined

async function emptyDatabase(): Promise<PGlite> {
  // Loaded only where something runs: it is 20 MB of WebAssembly.
  starting ??= import('@electric-sql/pglite').then((pglite) => pglite.PGlite.create())
  const database = await starting
  // Each by itself: the second can't run in a transaction that the fence left open, nor beside other statements.
  for (const statement of ['rollback', 'discard all', RESET]) await database.exec(statement)
  return database
}

/** Where the error is: at the place that Postgres gives, or at the first mention of what it complains of. */
function offsetOf({ position, message }: DatabaseError, text: string): number {
  if (position !== undefined) return Number(position) - 1
  const name = /"([^"]+)"|function ([\w.]+)\(/.exec(message)
  return Math.max(0, text.indexOf(name?.[1] ?? name?.[2] ?? text))
}

/**
 * Runs SQL in an empty Postgres.
 *
 * @param before files that make the tables and roles which the text needs, in their order
 * @param text the SQL of a fence
 * @returns the first error, undefined when all of it ran
 */
export async function runSql(before: readonly ContextFile[], text: string): Promise<Problem | undefined> {
  const database = await emptyDatabase()
  for (const file of before) {
    try {
      await database.exec(file.text)
    } catch (error) {
      return { line: 1, column: 1, message: `${file.path} of its context fails: ${(error as Error).message}.` }
    }
  }
  try {
    await database.exec(text)
    return undefined
  } catch (error) {
    const refused = error as DatabaseError
    if (refused.code === RAISED) return undefined
    return { ...pointAt(text, offsetOf(refused, text)), message: `Postgres refuses this: ${refused.message}.` }
  }
}
