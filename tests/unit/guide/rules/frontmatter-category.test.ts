import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

describe('frontmatter-category', () => {
  it('accepts the folder', () => {
    expect(lint({ fields: 'category: guides' })).toEqual([])
  })

  it('reports another folder', () => {
    expect(lint({ fields: 'category: how-to' })).toEqual([
      '8:11 error frontmatter-category: category is "how-to", but the file stands in "guides". Delete the field, or move the file.',
    ])
  })
})
