import { describe, expect, it } from 'vitest'
import { articleId, breadcrumbId, organizationId, pageId, websiteId } from '../../../../guide/graph/ids.ts'

const ORIGIN = 'https://guide.example'

describe('ids of nodes', () => {
  it('belong to the site or to the page', () => {
    expect([organizationId(ORIGIN), websiteId(ORIGIN)]).toEqual([`${ORIGIN}/#organization`, `${ORIGIN}/#website`])
    expect([pageId, articleId, breadcrumbId].map((idOf) => idOf(ORIGIN, '/a'))).toEqual([
      `${ORIGIN}/a#webpage`,
      `${ORIGIN}/a#article`,
      `${ORIGIN}/a#breadcrumb`,
    ])
    expect(pageId(ORIGIN, '/')).toBe(`${ORIGIN}/#webpage`)
  })
})
