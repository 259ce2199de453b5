import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { redirectPage } from '../../../../guide/content/redirect-page.ts'
import { readPage, refreshOf } from '../../../../guide/output/page.ts'

const page = (to: string, title: string) =>
  redirectPage({ to, title, origin: 'https://guide.example', language: 'de', name: 'Keys & "locks"' })

describe('redirectPage', () => {
  it('leads on at once, names the article as canonical, and is not listed', () => {
    const read = readPage('old.html', page('/blog/guides/keys', 'Keys'), 'https://guide.example')
    expect(refreshOf(read)).toBe('0; url=/blog/guides/keys')
    expect(read.facts).toMatchObject({
      kind: 'redirect',
      indexable: false,
      canonical: 'https://guide.example/blog/guides/keys',
      title: 'This guide has moved · Keys & "locks"',
    })
    expect(read.facts.links.has('/blog/guides/keys')).toBe(true)
    expect(read.all('script')).toEqual([])
  })

  it('shows a title as it was written', () => {
    const html = page('/blog/guides/schlüssel', '<b> & "x"')
    expect(html).toContain('<a href="/blog/guides/schl%C3%BCssel">&lt;b&gt; &amp; &quot;x&quot;</a>')
    const errors: string[] = []
    parse(html, { onParseError: ({ code }) => errors.push(code) })
    expect(errors).toEqual([])
  })
})
