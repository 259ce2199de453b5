import { describe, expect, it } from 'vitest'
import { article, lint } from './lint.ts'

describe('file-empty', () => {
  it('accepts a file with text', () => {
    expect(lint({})).toEqual([])
  })

  it('reports an empty file', () => {
    expect(lint({ text: '' })).toEqual(['1:1 error file-empty: The file is empty. Write it, or delete it.'])
  })

  it('reports white space only', () => {
    expect(
      lint({
        text: `
 
`,
      }),
    ).toEqual(['1:1 error file-empty: The file is empty. Write it, or delete it.'])
  })

  it('reports frontmatter only', () => {
    expect(lint({ text: article().slice(0, article().indexOf('---\n\n') + 4) })).toEqual([
      '8:1 error file-empty: The article has no text below its frontmatter.',
    ])
  })
})
