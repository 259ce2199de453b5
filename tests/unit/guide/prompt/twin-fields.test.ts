import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { readTwinFields } from '../../../../guide/prompt/twin-fields.ts'

/** As guide/twins/article.ts writes it. */
const read = (fields: Record<string, unknown>) => readTwinFields(stringify(fields, { lineWidth: 0 }).split('\n'))

describe('readTwinFields', () => {
  it('reads what a prompt names', () => {
    const fields = {
      title: 'Keys',
      stack: ['bolt', 'supabase'],
      tags: ['a'],
      verified: { date: '2026-11-22', versions: { '@supabase/supabase-js': '2.109.0', vite: '8.x', 'a: b': '1' } },
      url: 'https://example.com/blog/guides/x',
    }
    expect(read(fields)).toEqual({
      title: 'Keys',
      url: 'https://example.com/blog/guides/x',
      stack: ['bolt', 'supabase'],
      checked: '2026-11-22',
      versions: [
        ['@supabase/supabase-js', '2.109.0'],
        ['vite', '8.x'],
        ['a: b', '1'],
      ],
    })
  })

  it.each([
    'Bolt: rules',
    "It's: done",
    '"Safe": is it?',
    'Say "it\'s: x"',
    '- a',
    '2026',
    'a # b',
    'true',
    'back\\slash: x',
  ])('reads the title %j as it was written', (title) => {
    expect(read({ title }).title).toBe(title)
  })

  it('reads one tool that is no list', () => {
    expect(read({ stack: 'bolt' }).stack).toEqual(['bolt'])
  })

  it('has nothing where nothing is written', () => {
    expect(read({})).toEqual({ title: '', url: '', stack: [], checked: undefined, versions: [] })
  })
})
