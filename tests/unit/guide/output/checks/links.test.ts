import { describe, expect, it } from 'vitest'
import { runWith, runWithArticle } from '../../../../fixtures/output/run.ts'

describe('links', () => {
  const page = 'links /blog/guides/session-cookies:'

  it.each([
    ['/blog/guides/none', 'leads to no page and no file.'],
    ['/blog/', 'leads to no page and no file.'],
    ['/blog.html', 'leads to no page and no file.'],
    ['/files/none.pdf', 'leads to no page and no file.'],
    ['https://guide.example/none', 'leads to no page and no file.'],
    ['#none', 'leads to no element: /blog/guides/session-cookies has no id "none".'],
    ['/#flags', 'leads to no element: / has no id "flags".'],
  ])('finds %s', (href, message) => {
    expect(runWithArticle('href="#flags"', `href="${href}"`)).toEqual([`${page} "${href}" (a href) ${message}`])
  })

  it('finds an address that can not be read', () => {
    expect(runWithArticle('href="#flags"', 'href="https://"')).toEqual([
      `${page} The address "https://" (a href) can't be read.`,
    ])
  })

  it.each([
    '/blog?sort=new',
    '/blog#main',
    '#top',
    '#',
    'session-cookies#paths',
    '#:~:text=flags',
    'mailto:a@b.example',
    '/feed.json',
  ])('takes %s', (href) => {
    expect(runWithArticle('href="#flags"', `href="${href}"`)).toEqual([])
  })

  it('decodes fragments', () => {
    expect(runWithArticle('<p>Text.</p>', '<p id="préface"><a href="#pr%C3%A9face">To the top</a></p>')).toEqual([])
  })

  it('finds a style sheet, an icon and a symbol that do not exist', () => {
    expect(runWith('blog.html', '/_nuxt/style.css', '/_nuxt/gone.css')).toEqual([
      'styles /blog: It does not load the style sheet /_nuxt/style.css.',
      'links /blog: "/_nuxt/gone.css" (link href) leads to no page and no file.',
    ])
    expect(runWithArticle('/icon.svg#mark', '/icon.svg#cross')).toEqual([
      `${page} "/icon.svg#cross" (use href) leads to no element: /icon.svg has no id "cross".`,
    ])
  })

  it('finds a page of the JSON-LD that does not exist', () => {
    expect(runWithArticle('"item":"https://guide.example/blog"', '"item":"https://guide.example/none"')).toEqual([
      `${page} "https://guide.example/none" (JSON-LD item) leads to no page and no file.`,
    ])
  })

  it('finds what robots.txt and the sitemap name', () => {
    expect(runWith('robots.txt', 'sitemap.xml', 'sitemaps.xml')).toEqual([
      'links robots.txt: "https://guide.example/sitemaps.xml" (Sitemap) leads to no page and no file.',
    ])
    const image = '<image:image><image:loc>https://guide.example/none.png</image:loc></image:image></url></urlset>'
    expect(runWith('sitemap.xml', '</url></urlset>', image)).toEqual([
      'links sitemap.xml: "https://guide.example/none.png" (image:loc) leads to no page and no file.',
    ])
  })
})
