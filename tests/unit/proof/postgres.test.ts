import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../../proof/runtimes/postgres.ts'
import { inWords, openSupabase } from '../../../proof/runtimes/postgres.ts'
import { endRuntimes } from '../../../proof/runtimes/lifetime.ts'
import { createSandbox } from '../../../proof/sandbox.ts'

const LIMIT = 240_000
const A = 'aaaaaaaa-0000-4000-8000-000000000000'

describe('openSupabase', { timeout: LIMIT }, () => {
  let sandbox = createSandbox('', AbortSignal.timeout(LIMIT))
  beforeEach(() => void (sandbox = createSandbox('', AbortSignal.timeout(LIMIT))))
  afterEach(() => sandbox.end())
  afterAll(endRuntimes)

  const open = async (grants: 'all' | 'none'): Promise<Database> => {
    const db = await openSupabase(sandbox, { grants })
    await db.run('create table notes (id int, owner uuid default auth.uid()); insert into notes (id) values (1)')
    return db
  }

  it('knows who a request is from', async () => {
    const db = await open('none')
    const asked = 'select auth.uid() as uid, auth.role() as role, auth.email() as email, auth.jwt() as jwt'
    const { rows } = await db.as('authenticated', { sub: A, email: 'a@example.com', app_metadata: { n: 1 } }, asked)
    expect(rows).toMatchObject([
      { uid: A, role: 'authenticated', email: 'a@example.com', jwt: { app_metadata: { n: 1 } } },
    ])
    expect((await db.as('anon', {}, asked)).rows).toMatchObject([{ uid: null, role: 'anon', email: null }])
  })

  it('grants new tables to the roles of the Data API, or does not', async () => {
    const before = await open('all')
    expect((await before.as('anon', {}, 'select * from notes')).rows).toHaveLength(1)
    await sandbox.end()
    const now = await open('none')
    expect((await now.as('anon', {}, 'select * from notes')).error).toEqual({
      code: '42501',
      message: 'permission denied for table notes',
    })
  })

  it('holds policies against everybody but the service role and the owner', async () => {
    const db = await open('all')
    await db.run('alter table notes enable row level security')
    expect((await db.as('authenticated', { sub: A }, 'select * from notes')).rows).toHaveLength(0)
    expect((await db.as('service_role', {}, 'select * from notes')).rows).toHaveLength(1)
    expect((await db.query('select * from notes')).rowCount).toBe(1)
  })

  it('keeps what a request wrote, and nothing of who it was from', async () => {
    const db = await open('all')
    expect(await db.as('authenticated', { sub: A }, 'insert into notes (id) values (2)')).toMatchObject({ changed: 1 })
    const { rows } = await db.query(
      `select owner, current_user::text as who, current_setting('request.jwt.claims', true) as claims from notes where id = 2`,
    )
    expect(rows).toEqual([{ owner: A, who: 'postgres', claims: '' }])
  })

  it('signs in as a role that may do nothing, where `reset role` leads', async () => {
    const db = await open('none')
    await db.run(
      `create function who() returns text language plpgsql as $$ begin reset role; return current_user; end $$`,
    )
    expect((await db.as('anon', {}, 'select who()')).rows).toEqual([{ who: 'authenticator' }])
  })

  it('takes away what the world before made', async () => {
    const db = await open('all')
    await db.run(
      'create role extra; create schema other; alter default privileges revoke execute on functions from public',
    )
    await sandbox.end()
    const next = await open('none')
    await next.run(`create function one() returns int language sql as 'select 1'`)
    expect((await next.as('anon', {}, 'select one()')).rows).toEqual([{ one: 1 }])
    const { rows } = await next.query(
      `select 1 from pg_roles where rolname = 'extra' union all select 1 from pg_namespace where nspname = 'other'`,
    )
    expect(rows).toEqual([])
  })

  it('refuses a second database in one world', async () => {
    await open('none')
    await expect(openSupabase(sandbox, { grants: 'none' })).rejects.toThrow('one database only')
  })
})

describe('inWords', () => {
  it.each([
    [{ rows: [], changed: 0 }, 'no rows'],
    [{ rows: [{}], changed: 0 }, '1 row'],
    [{ rows: [], changed: 2 }, '2 rows changed'],
    [{ rows: [], changed: 0, error: { code: '42501', message: 'permission denied' } }, '42501 permission denied'],
  ])('says %j', (outcome, words) => {
    expect(inWords(outcome)).toBe(words)
  })
})
