import { describe, expect, it } from 'vitest'
import { verified } from '../../../../guide/schema/verified.ts'

const messages = (value: unknown): string[] =>
  verified.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []

describe('verified', () => {
  it('takes a day and versions in quotes', () => {
    const value = { date: '2026-03-01', versions: { '@supabase/supabase-js': '2.x', Postgres: '18' } }
    expect(verified.parse(value)).toEqual(value)
  })

  it.each([
    [
      { date: '2026-02-30', versions: { next: '16' } },
      'date: must be a day that exists, written as YYYY-MM-DD without a time',
    ],
    [{ date: '2026-03-01', versions: {} }, 'versions: names no version'],
    [{ date: '2026-03-01', versions: { next: 4.3 } }, 'versions.next: must be a version in quotes, such as "4.30.0"'],
    [{ date: '2026-03-01', versions: { next: '' } }, 'versions.next: is empty'],
  ])('refuses %j', (value, message) => {
    expect(messages(value)).toEqual([message])
  })

  it('refuses a list of versions, missing ones, a missing day and another field', () => {
    const value = { date: '2026-03-01', versions: { next: '16' } }
    expect(messages({ ...value, versions: ['next 16'] })[0]).toContain('versions: ')
    expect(messages({ date: value.date })[0]).toContain('versions: ')
    expect(messages({ versions: value.versions })[0]).toContain('date: ')
    expect(messages({ ...value, by: 'Jo' })[0]).toContain('by')
  })
})
