import { describe, expect, it } from 'vitest'
import { createLinkJudge } from '../../../../guide/output/link-judge.ts'
import { readPage } from '../../../../guide/output/page.ts'
import { inMemory, OPTIONS } from '../../../fixtures/output/site.ts'

const files = inMemory({
  'blog.html': '<p id="a">',
  'blog/guides/x.html': '<code-block id="code--a"><pre><code>a\nb</code></pre></code-block><p id="p">',
  'feed.xml': '',
})
const pages = ['blog.html', 'blog/guides/x.html'].map((file) => {
  return readPage(file, files.read(file).toString(), OPTIONS.url).facts
})
const judge = createLinkJudge({
  files,
  options: OPTIONS,
  sitemap: { files: [], entries: [], problems: [] },
  pages: new Map(pages.map((page) => [page.address, page])),
  svgIds: new Map(),
})

describe('createLinkJudge', () => {
  it.each([
    ['/blog/', 'Write /blog: addresses have no trailing slash and no .html.'],
    ['/blog.html', 'Write /blog: addresses have no trailing slash and no .html.'],
    ['/guides/x', 'Did you mean /blog/guides/x?'],
    ['/y', 'Correct the address, or publish the page.'],
  ])('gives a hint for %s', (href, hint) => {
    expect(judge(href, `${OPTIONS.url}/blog`, 'a href')?.hint).toBe(hint)
  })

  it('resolves what is relative against each page', () => {
    expect(judge('#a', `${OPTIONS.url}/blog`, 'a href')).toBeUndefined()
    expect(judge('#a', `${OPTIONS.url}/blog/guides/x`, 'a href')).toBeDefined()
    expect(judge('/feed.xml', `${OPTIONS.url}/blog`, 'link href')).toBeUndefined()
  })
  it('takes #name=value for what a script reads', () => {
    expect(judge('/blog#stack=supabase,nextjs', `${OPTIONS.url}/blog`, 'a href')).toBeUndefined()
    expect(judge('/blog#=supabase', `${OPTIONS.url}/blog`, 'a href')).toBeDefined()
    expect(judge('/nowhere#stack=supabase', `${OPTIONS.url}/blog`, 'a href')).toBeDefined()
  })

  it('knows the lines of a block of code', () => {
    const judged = (fragment: string) => judge(`/blog/guides/x#${fragment}`, `${OPTIONS.url}/blog`, 'a href')?.message
    expect([judged('code--a'), judged('code--a-L2'), judged('code--a-L1-L2')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(judged('code--a-L2-L3')).toBe('"/blog/guides/x#code--a-L2-L3" (a href) leads to no line: the code has 2.')
    expect(judged('p-L1')).toContain('has no id "p-L1"')
    expect(judged('code--b-L1')).toContain('has no id "code--b-L1"')
  })
})
