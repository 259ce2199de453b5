import { describe, expect, it } from 'vitest'
import { readFrontmatter, readYamlFields } from '../../../../guide/markdown/frontmatter.ts'

describe('readYamlFields', () => {
  it.each([
    ['a block and a body', '---\na: 1\n---\nText', { a: 1 }],
    ['a block at the end of the file', '---\na: 1\n---', { a: 1 }],
    ['CRLF', '---\r\na: 1\r\nb: x\r\n---\r\nText\r\n', { a: 1, b: 'x' }],
    ['white space behind the lines', '--- \t\na: 1\n---  \n', { a: 1 }],
    ['a thematic break in the body', '---\na: 1\n---\nText\n\n---\nb: 2\n', { a: 1 }],
    ['hyphens inside a value', '---\na: x --- y\nb: "---"\n---\n', { a: 'x --- y', b: '---' }],
    ['emoji and right-to-left text', '---\na: 🔑 مرحبا\n---\n', { a: '🔑 مرحبا' }],
    ['an empty block', '---\n---\nText', {}],
    ['an empty block before a thematic break', '---\n---\nText\n\n---\nb: 2\n', {}],
    ['a block of comments', '---\n# later\n---\n', {}],
    ['no block', 'Text', {}],
    ['a block that is not first', 'Text\n---\na: 1\n---\n', {}],
    ['a block that is never closed', '---\na: 1\n', {}],
    ['four hyphens', '----\na: 1\n----\n', {}],
    ['an empty file', '', {}],
  ])('reads %s', (_name, source, fields) => {
    expect(readYamlFields(source)).toEqual(fields)
  })

  it('leaves a date a text', () => {
    expect(readYamlFields('---\ndate: 2026-03-01\n---\n')).toEqual({ date: '2026-03-01' })
  })
})

describe('readFrontmatter', () => {
  const source = (more = ''): string =>
    [
      '---',
      'title: Supabase security guide',
      'description: Row level security, keys and storage, with the exact policies to paste.',
      'date: 2026-03-01',
      'sources:',
      '  - title: Row Level Security',
      '    url: https://supabase.com/docs',
      more,
      '---',
      'Text',
    ].join('\n')

  it('gives the fields as the schema has them', () => {
    expect(readFrontmatter(source('cwe: CWE-639'))).toMatchObject({ date: '2026-03-01', cwe: ['CWE-639'] })
  })

  it('throws on a wrong, a missing and an unknown field', () => {
    expect(() => readFrontmatter(source('draft: "yes"'))).toThrow('must be true or false')
    expect(() => readFrontmatter('Text')).toThrow('title')
    expect(() => readFrontmatter(source('titel: x'))).toThrow('titel')
  })
})
