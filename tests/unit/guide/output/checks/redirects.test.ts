import { describe, expect, it } from 'vitest'
import { movedSite, OLD } from '../../../../fixtures/output/redirect.ts'
import { run } from '../../../../fixtures/output/run.ts'
import { change } from '../../../../fixtures/output/site.ts'

const ADDRESS = '/blog/guides/old-cookies'
const TO = '/blog/guides/session-cookies'

/** Findings after one change of the redirect page. */
const broken = (from: string, to: string) => run(change(movedSite(), OLD, from, to))

/** Findings after one change of the list. */
const listed = (from: string, to: string) => run(change(movedSite(), '_redirects', from, to))

describe('redirects', () => {
  it('takes a redirect page for what it is: no other check asks more of it', () => {
    expect(run(movedSite())).toEqual([])
  })

  it.each(['5; url=/blog', '0', '0; url=https://elsewhere.example/'])('finds a refresh to "%s"', (content) => {
    expect(broken(`0; url=${TO}`, content)).toEqual([
      `redirects ${ADDRESS}: It goes to "${content}", which is not "0; url=" and a path of this site.`,
    ])
  })

  it('finds a page that may be indexed', () => {
    expect(broken('<meta name="robots" content="noindex">', '')).toContain(
      `redirects ${ADDRESS}: The redirect page may be indexed.`,
    )
  })

  it('finds a canonical address of another page', () => {
    expect(broken('https://guide.example/blog/guides/session-cookies', 'https://guide.example/blog')).toEqual([
      `redirects ${ADDRESS}: It goes to ${TO}, but its canonical address is https://guide.example/blog.`,
      `redirects ${ADDRESS}: _redirects does not lead from here to /blog.`,
    ])
  })

  it('finds a missing canonical address', () => {
    expect(broken('rel="canonical"', 'rel="alternate"')).toEqual([
      `redirects ${ADDRESS}: It goes to ${TO}, but its canonical address is missing.`,
      `redirects ${ADDRESS}: It leads to nowhere, which does not exist.`,
      `redirects ${ADDRESS}: _redirects does not lead from here to .`,
    ])
  })

  it.each([
    [`<a href="${TO}">`, '<a href="/blog">'],
    ['>Session cookies that hold<', '><'],
  ])('finds that %s has become %s: no visible link', (from, to) => {
    expect(broken(from, to)).toContain(
      `redirects ${ADDRESS}: It has no visible link to ${TO}, for browsers that don't go there by themselves.`,
    )
  })

  it('finds a script', () => {
    expect(broken('</body>', '<script type="module" src="/_nuxt/elements.js"></script></body>')).toContain(
      `redirects ${ADDRESS}: The redirect page has a script.`,
    )
  })

  it('finds a page that leads to itself, or to nothing', () => {
    for (const [to, what] of [
      [ADDRESS, 'is a redirect page itself'],
      ['/blog/guides/nothing', 'does not exist'],
    ] as const) {
      const files = movedSite()
      for (const path of [OLD, '_redirects']) files[path] = files[path]?.replaceAll(TO, to) ?? ''
      expect(run(files)).toContain(`redirects ${ADDRESS}: It leads to ${to}, which ${what}.`)
    }
  })

  it('finds a page that the list does not name', () => {
    expect(listed(`${ADDRESS} ${TO} 301`, '# nothing')).toEqual([
      `redirects ${ADDRESS}: _redirects does not lead from here to ${TO}.`,
    ])
  })

  it('finds a line without a page, and one that is no redirect', () => {
    expect(listed('301\n', `301\n/older ${TO} 301\n/oldest ${TO} 302\n`)).toEqual([
      'redirects _redirects: Line 2: there is no redirect page at /older.',
      `redirects _redirects: Line 3 is no redirect: "/oldest ${TO} 302".`,
    ])
  })

  it('finds an article that leads away by itself', () => {
    const files = change(
      movedSite(),
      'blog/guides/session-cookies.html',
      '<link rel="icon"',
      '<meta http-equiv="refresh" content="0; url=/blog"><link rel="icon"',
    )
    expect(run(files)).toEqual(
      expect.arrayContaining([
        `redirects ${TO}: The redirect page may be indexed.`,
        `redirects ${TO}: The redirect page has a script.`,
      ]),
    )
  })

  it('finds an unpublished address in the list', () => {
    expect(listed(TO, '/blog/guides/passkeys')).toContain(
      'drafts _redirects: It names /blog/guides/passkeys, which is not published (blog/guides/passkeys.md).',
    )
  })
})
