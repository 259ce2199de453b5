import { describe, expect, it } from 'vitest'
import { check, fence } from '../check.ts'

const TABLE = { 'notes-table': [{ path: 'notes.sql', text: 'create table notes (id int, body text);' }] }

/** To start Postgres takes seconds, on a busy machine many. */
const START_LIMIT_MS = 180_000

describe('code-sql', { timeout: START_LIMIT_MS }, () => {
  it('accepts what Postgres can read, though the tables are not here', async () => {
    expect(await check(fence('sql', 'select body from notes', 'where id = 1;'))).toEqual([])
  })

  it('tells a word that Postgres can not read', async () => {
    expect(await check(fence('sql', 'select 1;', '', 'selec 2;'))).toEqual([
      '19:1 code-sql: Postgres can\'t read this: syntax error at or near "selec".',
    ])
  })

  it('reads the bodies of functions', async () => {
    expect(await check(fence('sql', 'do $$', 'begin', '  retrn 1;', 'end $$;'))).toEqual([
      '19:3 code-sql: Postgres can\'t read this: syntax error at or near "retrn".',
    ])
  })

  it('runs it where a context has the tables', async () => {
    const body = fence('sql context="notes-table"', 'select body', 'from notes;')
    expect(await check({ body, contexts: TABLE })).toEqual([])
  })

  it('tells what the database refuses', async () => {
    const body = fence('sql context="notes-table"', 'select 1;', 'select titel from notes;')
    expect(await check({ body, contexts: TABLE })).toEqual([
      '18:8 code-sql: Postgres refuses this: column "titel" does not exist.',
    ])
  })

  it('finds the place where Postgres gives none', async () => {
    const body = fence('sql context="notes-table"', 'select 1;', 'alter table notes alter body set default auth.uid();')
    expect(await check({ body, contexts: TABLE })).toEqual([
      '18:42 code-sql: Postgres refuses this: schema "auth" does not exist.',
    ])
  })

  it('tells a context that fails itself', async () => {
    const contexts = { broken: [{ path: 'x.sql', text: 'create tabel x ();' }] }
    expect(await check({ body: fence('sql context="broken"', 'select 1;'), contexts })).toEqual([
      '17:1 code-sql: x.sql of its context fails: syntax error at or near "tabel".',
    ])
  })

  it('lets a fence end in an exception of its own', async () => {
    const body = fence('sql context="notes-table"', "do $$ begin raise exception 'seen'; end $$;")
    expect(await check({ body, contexts: TABLE })).toEqual([])
  })
})
