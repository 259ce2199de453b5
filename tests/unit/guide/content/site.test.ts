import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentFolderOf, loadSite } from '../../../../guide/content/site.ts'

const VALID = 'tests/fixtures/content/valid'

describe('contentFolderOf', () => {
  it.each([VALID, `${VALID}/blog`, `${VALID}/blog/guides`, `${VALID}/blog/guides/colons.md`, `${VALID}/authors/ada.yml`])(
    'finds the content folder of %s',
    (path) => {
      expect(contentFolderOf(path)).toBe(resolve(VALID))
    },
  )

  it('takes the folder of a file that stands in none', () => {
    expect(contentFolderOf('guide/text/nearest.ts')).toBe(resolve('guide/text'))
  })
})

describe('loadSite', () => {
  it('reads the content and names what is in public/', () => {
    const config = { url: 'https://fixproof.example', categories: [] }
    const site = loadSite(VALID, { project: '.', config, today: '2026-11-22' })
    expect(site.files.map(({ file }) => file)).toContain(`${VALID}/blog/guides/colons.md`)
    expect([...site.publicFiles]).toEqual(expect.arrayContaining(['/icon.svg', '/sitemap.xml', '/feed.xml', '/llms.txt']))
    expect(site.today).toBe('2026-11-22')
  })
})
