import { describe, expect, it } from 'vitest'
import { articlePage, crumbsOf } from '../../../../guide/graph/article-page.ts'
import { article } from '../schema/sample-article.ts'

const category = { id: 'guides', title: 'Guides by tool', description: 'Of tools.', variant: 'blue' } as const

describe('articlePage', () => {
  it('leads from the list of all guides over the category', () => {
    const page = articlePage(article({ path: '/blog/guides/x', title: 'X' }), category, { name: 'Ada' })
    expect(page).toMatchObject({ path: '/blog/guides/x', title: 'X', kind: 'article', author: { name: 'Ada' } })
    expect(crumbsOf({ name: 'Example' }, page)).toEqual([
      { name: 'Example', path: '/' },
      { name: 'All guides', path: '/blog' },
      { name: 'Guides by tool', path: '/blog/guides' },
      { name: 'X', path: '/blog/guides/x' },
    ])
  })
})

describe('crumbsOf', () => {
  it('leads from the home page straight to a page without steps between', () => {
    expect(crumbsOf({ name: 'Example' }, { path: '/about', title: 'About' })).toEqual([
      { name: 'Example', path: '/' },
      { name: 'About', path: '/about' },
    ])
  })
})
