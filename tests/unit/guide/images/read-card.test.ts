import { describe, expect, it } from 'vitest'
import { readCard } from '../../../../guide/images/read-card.ts'

const SITE = { origin: 'https://guide.example', name: 'Guide' }
const image = (ending: string) => `${SITE.origin}/og/blog/a/b${ending}`
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`

function page(head: string, body = ''): string {
  return `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`
}

describe('readCard', () => {
  it('reads what an article says of itself, and which pictures it names', () => {
    const head = [
      meta('og:title', 'Rows &amp; &quot;keys&quot;'),
      meta('og:description', 'Not shown.'),
      meta('og:type', 'article'),
      meta('og:image', image('.png')),
      meta('article:section', 'Guides'),
      '<meta name="twitter:label1" content="Severity"><meta name="twitter:data1" content="High">',
      '<meta name="twitter:label2" content="Applies to"><meta name="twitter:data2" content="Next.js, Bolt.new">',
    ]
    const graph = `<script type="application/ld+json">{"image":[{"url":"${image('.1x1.png')}"}]}</script>`
    expect(readCard(page(head.join(''), graph), '/blog/a/b', SITE)).toEqual({
      card: {
        title: 'Rows & "keys"',
        category: 'Guides',
        severity: 'high',
        stack: ['Next.js', 'Bolt.new'],
        description: undefined,
      },
      shapes: ['wide', 'square'],
    })
  })

  it('reads stack without severity', () => {
    const head = '<meta name="twitter:label1" content="Applies to"><meta name="twitter:data1" content="Vite">'
    expect(readCard(page(head), '/blog/a/b', SITE).card).toMatchObject({ severity: undefined, stack: ['Vite'] })
  })

  it('shows the description of a page that is no article, and the name of the site once', () => {
    const head = meta('og:title', 'Guide: find the hole') + meta('og:type', 'website') + meta('og:description', 'D.')
    expect(readCard(page(head), '/', SITE).card).toMatchObject({ title: 'find the hole', description: 'D.', stack: [] })
  })

  it('wants no picture that the page does not name: of another page, or an editor’s own', () => {
    const other = meta('og:image', `${SITE.origin}/own.png`) + `<a href="${image('.png')}x">`
    expect(readCard(page(other), '/blog/a/b', SITE).shapes).toEqual([])
    expect(readCard(page(meta('og:image', image('.png'))), '/blog/a/c', SITE).shapes).toEqual([])
    expect(readCard('', '/blog/a/b', SITE).shapes).toEqual([])
  })
})
