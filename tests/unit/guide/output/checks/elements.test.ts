import { describe, expect, it } from 'vitest'
import { run, runWithArticle } from '../../../../fixtures/output/run.ts'
import { validSite } from '../../../../fixtures/output/site.ts'

describe('elements', () => {
  it('finds a mistyped tag', () => {
    expect(runWithArticle('<p>Text.</p>', '<warnig-box><p>Text.</p></warnig-box>')).toEqual([
      'elements /blog/guides/session-cookies: <warnig-box> is no element of HTML and none of ours.',
    ])
  })

  it('finds an element that HTML no longer has', () => {
    expect(runWithArticle('<p>Text.</p>', '<center>Text.</center>')).toEqual([
      'elements /blog/guides/session-cookies: <center> is no element of HTML and none of ours.',
    ])
  })

  it('finds a custom element that is not on the list', () => {
    expect(run(validSite(), { customElements: [] })).toContain(
      'elements /blog: <theme-switch> is no element of HTML and none of ours.',
    )
  })
})
