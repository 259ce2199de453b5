import { describe, expect, it } from 'vitest'
import { runWith } from '../../../../fixtures/output/run.ts'

describe('canonical', () => {
  const link = '<link rel="canonical" href="https://guide.example/blog">'

  it('finds a page without one', () => {
    expect(runWith('blog.html', link, '')).toEqual(['canonical /blog: The page has no canonical link.'])
  })

  it('finds two', () => {
    expect(runWith('blog.html', link, link + link)).toEqual(['canonical /blog: The page has 2 canonical links.'])
  })

  it.each(['/blog', 'http://guide.example/blog', '//guide.example/blog'])('finds %s, which is not absolute', (href) => {
    expect(runWith('blog.html', link, `<link rel="canonical" href="${href}">`)).toEqual([
      `canonical /blog: The canonical address "${href}" is not an absolute https address.`,
    ])
  })

  it('finds the address of another page', () => {
    expect(runWith('blog.html', link, '<link rel="canonical" href="https://guide.example/">')).toEqual([
      'canonical /blog: The canonical address is https://guide.example/, which is another page.',
    ])
  })

  it('finds an address that the sitemap does not have', () => {
    expect(runWith('blog.html', link, '<link rel="canonical" href="https://guide.example/blog/">')).toEqual([
      'canonical /blog: The canonical address is https://guide.example/blog/, which the sitemap lacks.',
    ])
  })
})
