import { describe, expect, it } from 'vitest'
import { article, lint } from './lint.ts'

describe('file-bom', () => {
  it('accepts a file without one', () => {
    expect(lint({})).toEqual([])
  })

  it('reports a byte order mark', () => {
    expect(lint({ text: '\uFEFF' + article() })).toEqual([
      '1:1 error file-bom: The file starts with a byte order mark, so its frontmatter would not be read. Save it as UTF-8 without a byte order mark.',
    ])
  })

  it('reports what is wrong behind it as well, and reads no field as text', () => {
    const text = article({ fields: 'keywords: [key]\nseverity: hihg' })
    expect(lint({ text: `\uFEFF${text}` })).toEqual([
      expect.stringContaining('1:1 error file-bom: '),
      expect.stringContaining('9:11 error frontmatter-fields: '),
    ])
  })
})
