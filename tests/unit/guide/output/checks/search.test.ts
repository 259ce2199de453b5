import { describe, expect, it } from 'vitest'
import { run, runWith, runWithArticle, runWithFile } from '../../../../fixtures/output/run.ts'
import { ARTICLE, change, FRAGMENT, validSite } from '../../../../fixtures/output/site.ts'

const ENTRY = 'pagefind/pagefind-entry.json'

describe('search', () => {
  it('finds that there is no index', () => {
    const { [ENTRY]: _entry, ...rest } = validSite()
    expect(run(rest)).toEqual([`search ${ENTRY}: There is no search index.`])
  })

  it('finds a guide that is not in it', () => {
    expect(runWith(FRAGMENT, '/blog/guides/session-cookies', '/blog')).toContain(
      'search /blog/guides/session-cookies: The search does not find this guide.',
    )
  })

  it('finds a draft that is in it', () => {
    const text = 'pagefind_dcd{"url":"/blog/guides/passkeys","anchors":[]}'
    const files = { ...validSite(), 'pagefind/fragment/en_20a11b3.pf_fragment': text }
    expect(run(change(files, ENTRY, '"page_count":1', '"page_count":2'))).toEqual([
      'search pagefind/fragment/en_20a11b3.pf_fragment: The search leads to /blog/guides/passkeys, which is no page.',
    ])
  })

  it('finds a section that is gone, and a term', () => {
    const gone = 'The search leads to #questions of /blog/guides/session-cookies, which has no such id.'
    expect(runWithArticle(' id="questions"', '')).toEqual([`search ${FRAGMENT}: ${gone}`])
    expect(runWith(FRAGMENT, '"url":"/blog/guides/session-cookies"', '"url":"/blog#rls"')).toContain(
      `search ${FRAGMENT}: The search leads to #rls of /blog, which has no such id.`,
    )
  })

  it('finds that parts are missing', () => {
    expect(runWith(ENTRY, '"page_count":1', '"page_count":2')).toEqual([
      `search ${ENTRY}: It says 2 pages, and there are files of 1.`,
    ])
  })

  it.each(['pagefind-ui.js', 'pagefind-ui.css', 'pagefind-worker.js', 'wasm.unknown.pagefind', 'pagefind-ui.js.br'])(
    'finds %s, which nobody reads',
    (name) => {
      expect(runWithFile(`pagefind/${name}`, '')).toEqual([
        `search pagefind/${name}: The search does not read this file.`,
      ])
    },
  )

  it('lets compressed files be, and a site without a guide', () => {
    expect(runWithFile('pagefind/pagefind.js.br', '')).toEqual([])
    expect(runWithFile('pagefind/index/en_15c03a7.pf_index.br', '')).toEqual([])
    const files = Object.entries(validSite()).filter(([path]) => path !== ARTICLE && !path.startsWith('pagefind/'))
    expect(run(Object.fromEntries(files)).filter((finding) => finding.startsWith('search'))).toEqual([])
  })
})
