import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { authorFields } from '../../../../guide/schema/author.ts'
import { factFields } from '../../../../guide/schema/fact.ts'
import { glossaryFields } from '../../../../guide/schema/glossary.ts'

const source = { title: 'Docs', url: 'https://example.org' }
const AUTHOR = { name: 'Jo', url: 'https://jo.example', role: 'Editor' }
const TERM = { term: 'RLS', short: 'Rules in the database that say which rows a user may see.', sources: [source] }
const FACT = {
  statement: 'One in five apps leaks its keys.',
  value: 20,
  unit: '%',
  sample: '1,000 users of the vendor',
  published: '2026-01-01',
  source,
  caveat: 'The vendor asked its own users.',
  checked: '2026-02-01',
  grade: 'read',
}

/** Each collection: a valid entry, and single changes that spoil it with the field that is named. */
const COLLECTIONS: [string, z.ZodType, Record<string, unknown>, [Record<string, unknown>, string][]][] = [
  [
    'authorFields',
    authorFields,
    AUTHOR,
    [
      [{ name: ' ' }, 'name'],
      [{ name: undefined }, 'name'],
      [{ url: 'http://jo.example' }, 'url'],
      [{ role: '' }, 'role'],
      [{ email: 'a@b.example' }, ''],
    ],
  ],
  [
    'glossaryFields',
    glossaryFields,
    { ...TERM, aliases: ['row level security'] },
    [
      [{ term: '' }, 'term'],
      [{ short: 'Too short.' }, 'short'],
      [{ short: 'x'.repeat(201) }, 'short'],
      [{ aliases: [''] }, 'aliases.0'],
      [{ aliases: 'RLS' }, 'aliases'],
      [{ sources: [] }, 'sources'],
      [{ title: 'RLS' }, ''],
    ],
  ],
  [
    'factFields',
    factFields,
    FACT,
    [
      [{ statement: '' }, 'statement'],
      [{ statement: 'One in five apps leaks' }, 'statement'],
      [{ value: true }, 'value'],
      [{ unit: undefined }, 'unit'],
      [{ sample: ' ' }, 'sample'],
      [{ unit: '' }, 'unit'],
      [{ published: '2026' }, 'published'],
      [{ source: { ...source, url: 'x' } }, 'source.url'],
      [{ caveat: ' ' }, 'caveat'],
      [{ checked: undefined }, 'checked'],
      [{ grade: 'heard' }, 'grade'],
      [{ id: 'x' }, ''],
    ],
  ],
]

describe.each(COLLECTIONS)('%s', (_name, schema, entry, spoilt) => {
  it('takes a full entry', () => {
    expect(schema.parse(entry)).toEqual(entry)
  })

  it.each(spoilt)('refuses it with %j', (change, field) => {
    const issues = schema.safeParse({ ...entry, ...change }).error?.issues ?? []
    expect(issues.map(({ path }) => path.join('.'))).toEqual([field])
  })
})

describe('optional fields', () => {
  it('may be left out', () => {
    const { unit: _unit, sample: _sample, published: _published, ...fact } = FACT
    expect(authorFields.safeParse({ name: 'Jo' }).success).toBe(true)
    expect(glossaryFields.safeParse(TERM).success).toBe(true)
    expect(factFields.safeParse({ ...fact, value: 'closed' }).success).toBe(true)
  })
})
