import { expect, it } from 'vitest'
import { twinLinks } from '../../../../guide/twins/links.ts'

it('leads from a page to both of its twins', () => {
  expect(twinLinks('/blog/guides/x')).toEqual([
    { rel: 'alternate', type: 'text/markdown', href: '/blog/guides/x.md' },
    { rel: 'alternate', type: 'application/json', href: '/blog/guides/x.json' },
  ])
})
