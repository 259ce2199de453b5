import type { Observation, Sandbox, Side } from '../../guide/proof/define-proof.ts'
import type { Outcome } from '../../proof/runtimes/postgres.ts'
import { inWords, openSupabase } from '../../proof/runtimes/postgres.ts'

export const A = 'aaaaaaaa-0000-4000-8000-000000000000'
export const B = 'bbbbbbbb-0000-4000-8000-000000000000'

/** Two users, and one row of A wherever there can be one. */
const DATA = `
  insert into auth.users (id, email, raw_app_meta_data, raw_user_meta_data) values
    ('${A}', 'a@example.com', '{"role": "admin"}', '{"role": "admin"}'), ('${B}', 'b@example.com', '{}', '{}');
  insert into public.notes (user_id, body) values ('${A}', 'note of A');
  insert into public.posts (author_id, body) values ('${A}', 'post of A'), ('${B}', 'post of B');
  insert into public.profiles (id, display_name) values ('${A}', 'A'), ('${B}', 'B');
  insert into public.reports (body) values ('for admins');
  insert into public.orders (customer_id, item, total) values ('${A}', 'order of A', 10), ('${B}', 'order of B', 20);
`

/** A project with the tables of one side. */
export async function openProject(side: Side, sandbox: Sandbox) {
  const db = await openSupabase(sandbox, { grants: 'all' })
  for (const file of side.files()) await db.run(side.text(file))
  await db.run(DATA)

  /** The claims of a user's token are made from their row, both kinds of metadata included. */
  const signedInAs = (id: string) => async (sql: string, params?: unknown[]) => {
    const { rows } = await db.query('select * from auth.users where id = $1', [id])
    const { raw_app_meta_data: app_metadata, raw_user_meta_data: user_metadata } = rows[0] ?? {}
    return db.as('authenticated', { sub: id, app_metadata, user_metadata }, sql, params)
  }
  return {
    db,
    stranger: (sql: string) => db.as('anon', {}, sql),
    server: (sql: string, params?: unknown[]) => db.as('service_role', {}, sql, params),
    a: signedInAs(A),
    b: signedInAs(B),
    /** `supabase.auth.updateUser({ data })`: everybody may write their own user metadata. */
    async updateUser(id: string, data: Record<string, unknown>) {
      await db.query('update auth.users set raw_user_meta_data = $2 where id = $1', [id, JSON.stringify(data)])
    },
  }
}

/** What a request reached, in words. */
export function seen(outcome: Outcome, succeeded: boolean, reached: string): Observation {
  return { succeeded, seen: succeeded ? `${inWords(outcome)}, ${reached}` : inWords(outcome) }
}
