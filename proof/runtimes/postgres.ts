import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PGlite, Results } from '@electric-sql/pglite'
import type { Sandbox } from '../../guide/proof/define-proof.ts'
import { endWithRun, reportVersion } from './lifetime.ts'

const FOLDER = join(import.meta.dirname, 'postgres')

const sql = (name: string): string => readFileSync(join(FOLDER, `${name}.sql`), 'utf8')

/** What a statement gave, or why Postgres refused it. */
export interface Outcome {
  rows: Record<string, unknown>[]
  /** Rows that were inserted, updated or deleted. */
  changed: number
  /** SQLSTATE, such as `42501`, and the message. */
  error?: { code: string; message: string }
}

/** A Postgres of one world. */
export interface Database {
  /**
   * Runs SQL as the owner of the database, whom no policy stops: migrations and test data.
   *
   * @throws Error when Postgres refuses it
   */
  run(sql: string): Promise<void>
  /** A statement by the owner, in the shape of node-postgres: the pool of an app, and a look at what an attack left. */
  query(sql: string, params?: unknown[]): Promise<{ rows: Record<string, unknown>[]; rowCount: number }>
  /**
   * Runs one statement as a request of that role, in a transaction of its own.
   *
   * @param claims of the request's token; `sub` is the user's id
   */
  as(role: string, claims: Record<string, unknown>, sql: string, params?: unknown[]): Promise<Outcome>
}

let starting: Promise<PGlite> | undefined
let isTaken = false

/** Starts Postgres once a run: a start takes seconds, emptying it milliseconds. */
async function start(): Promise<PGlite> {
  const { PGlite } = await import('@electric-sql/pglite')
  const postgres = await PGlite.create()
  endWithRun(() => postgres.close())
  const { rows } = await postgres.query<{ server_version: string }>('show server_version')
  reportVersion('postgres', rows[0]?.server_version ?? '')
  reportVersion('@electric-sql/pglite', versionOfPGlite())
  return postgres
}

function versionOfPGlite(): string {
  const file = join(import.meta.dirname, '../../node_modules/@electric-sql/pglite/package.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}

function outcomeOf({ rows, affectedRows = 0 }: Results): Outcome {
  return { rows: rows as Record<string, unknown>[], changed: affectedRows }
}

function refusal(error: unknown): Outcome {
  const { code, message } = error as { code?: string; message: string }
  if (code === undefined) throw error
  return { rows: [], changed: 0, error: { code, message } }
}

function connect(postgres: PGlite, login: string): Database {
  return {
    run: async (text) => void (await postgres.exec(text)),
    query: async (text, params) => {
      const { rows, affectedRows = 0 } = await postgres.query<Record<string, unknown>>(text, params)
      return { rows, rowCount: rows.length || affectedRows }
    },
    as: async (role, claims, text, params) => {
      try {
        return await postgres.transaction(async (request) => {
          // As the Data API does it, so that `reset role` leads to a role that may do nothing.
          await request.exec(`set local session authorization ${login}; set local role "${role}"`)
          await request.query(`select set_config('request.jwt.claims', $1, true)`, [
            JSON.stringify({ role, ...claims }),
          ])
          return outcomeOf(await request.query(text, params))
        })
      } catch (error) {
        return refusal(error)
      } finally {
        // PGlite does not know whom it started as, so that the end of the transaction gives nothing back.
        await postgres.exec(`set session authorization postgres`)
      }
    },
  }
}

/** Gives the one Postgres of a run, emptied, to one world at a time. */
async function take(sandbox: Sandbox): Promise<PGlite> {
  if (isTaken) throw new Error('A world can have one database only.')
  isTaken = true
  sandbox.defer(() => (isTaken = false))
  const postgres = await (starting ??= start())
  await postgres.exec(sql('reset'))
  return postgres
}

/** An empty Postgres, for what has nothing to do with Supabase. `as` takes roles that the sample made. */
export async function openPostgres(sandbox: Sandbox): Promise<Database> {
  return connect(await take(sandbox), 'postgres')
}

/**
 * An empty Postgres with what Supabase adds: the roles `anon`, `authenticated` and `service_role`, the schema `auth` with
 * `users`, `uid()`, `jwt()`, `role()` and `email()`, and the sign-in of the Data API.
 *
 * @param sandbox of the world
 * @param options `grants: 'all'` is the default of projects before the change of 2026: new tables, functions and sequences in
 *   `public` are granted to all three roles. `'none'`: nothing is.
 */
export async function openSupabase(sandbox: Sandbox, options: { grants: 'all' | 'none' }): Promise<Database> {
  const postgres = await take(sandbox)
  await postgres.exec(sql('supabase'))
  if (options.grants === 'all') await postgres.exec(sql('grants-all'))
  return connect(postgres, 'authenticator')
}

/** An outcome in words for a report: `42501 permission denied for table notes`, `2 rows`, `1 row changed`. */
export function inWords({ rows, changed, error }: Outcome): string {
  if (error) return `${error.code} ${error.message}`
  const count = rows.length || changed
  const noun = `${count === 0 ? 'no' : count} row${count === 1 ? '' : 's'}`
  return changed > 0 ? `${noun} changed` : noun
}
