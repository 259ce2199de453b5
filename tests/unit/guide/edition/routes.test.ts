import { describe, expect, it } from 'vitest'
import type { SiteContent } from '../../../../guide/edition/content.ts'
import { pageRoutes } from '../../../../guide/edition/routes.ts'
import { summary } from '../schema/sample-article.ts'

const CATEGORIES = ['guides', 'how-to', 'agents'].map((id) => {
  return { id, title: id, description: id, variant: 'blue' as const }
})

const EMPTY: SiteContent = {
  articles: [],
  checklists: [],
  glossary: [],
  facts: [],
  proofs: { proofs: [], code: null },
}

const routes = (content: Partial<SiteContent>) => pageRoutes({ ...EMPTY, ...content }, CATEGORIES)

describe('pageRoutes', () => {
  it('has the pages that are always there', () => {
    expect(routes({})).toEqual([
      '/',
      '/404',
      '/about',
      '/blog',
      '/checklist',
      '/corrections',
      '/facts',
      '/glossary',
      '/offline',
      '/proofs',
      '/search',
      '/topics',
    ])
  })

  it('has a page for each category, tool and weakness that an article is about, and none for articles', () => {
    const articles = [
      summary({ category: 'guides', stack: ['supabase', 'any'], cwe: ['CWE-862'] }),
      summary({ path: '/blog/how-to/b', category: 'how-to', stack: ['supabase'], owasp: ['A01:2025'] }),
    ]
    const more = routes({ articles }).filter((route) => !routes({}).includes(route))
    expect(more).toEqual(['/blog/guides', '/blog/how-to', '/cwe/cwe-862', '/owasp/a01-2025', '/stack/supabase'])
  })
})
