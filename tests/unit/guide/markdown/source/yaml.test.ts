import { describe, expect, it } from 'vitest'
import { offsetOfEntry, readYaml } from '../../../../../guide/markdown/source/yaml.ts'

const TEXT = 'title: x\nsources:\n  - title: y\n    url: z\nempty:\n'

describe('readYaml', () => {
  it('reads fields and keeps dates as text', () => {
    expect(readYaml('date: 2026-11-22\na.b: 1').fields).toEqual({ date: '2026-11-22', 'a.b': 1 })
    expect(readYaml('')).toMatchObject({ fields: {}, isMap: true, mistakes: [] })
  })

  it.each([
    ['a: 1\na: 2', 'DUPLICATE_KEY'],
    ['a: "b', 'MISSING_CHAR'],
    ['[a]: b', 'NON_STRING_KEY'],
    ['a: *b', 'UNRESOLVED_ALIAS'],
    ['a: &b c', 'UNUSED_ANCHOR'],
    ['a: !!nothing b', 'TAG_RESOLVE_FAILED'],
  ])('%j → %s', (text, code) => {
    expect(readYaml(text).mistakes.map((mistake) => mistake.code)).toContain(code)
  })

  it('does not unfold a bomb of aliases', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]']
    for (let level = 1; level < 9; level++) {
      lines.push(
        `a${level}: &a${level} [${Array(10)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
      )
    }
    lines.push('a9: *a8')
    expect(readYaml(lines.join('\n')).mistakes.map(({ code }) => code)).toEqual(['ALIAS'])
  })

  it('takes an anchor that is referred to', () => {
    expect(readYaml('a: &x b\nc: *x')).toMatchObject({ fields: { a: 'b', c: 'b' }, mistakes: [] })
  })

  it('tells a list from fields', () => {
    expect(readYaml('- a').isMap).toBe(false)
  })
})

describe('offsetOfEntry', () => {
  const source = readYaml(TEXT)

  it('finds values and keys', () => {
    expect(offsetOfEntry(source, ['title'])).toBe(TEXT.indexOf('x'))
    expect(offsetOfEntry(source, ['sources', 0, 'url'])).toBe(TEXT.indexOf('z'))
    expect(offsetOfEntry(source, ['sources', 0, 'url'], 'key')).toBe(TEXT.indexOf('url'))
  })

  it('finds the key of an empty value, and the nearest entry above a missing one', () => {
    expect(offsetOfEntry(source, ['empty'])).toBe(TEXT.indexOf('empty'))
    expect(offsetOfEntry(source, ['sources', 0, 'date'])).toBe(TEXT.indexOf('title: y'))
    expect(offsetOfEntry(source, ['nothing'])).toBe(0)
  })
})
