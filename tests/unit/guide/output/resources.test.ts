import { describe, expect, it } from 'vitest'
import { readPage } from '../../../../guide/output/page.ts'
import { addressesOfSrcset, resourcesOf } from '../../../../guide/output/resources.ts'

describe('addressesOfSrcset', () => {
  it.each([
    ['/a.png', ['/a.png']],
    ['/a.png 1x, /b.png 2x', ['/a.png', '/b.png']],
    ['/a,b.png 480w,\n /c.png 960w', ['/a,b.png', '/c.png']],
    ['', []],
  ])('reads %s', (srcset, addresses) => {
    expect(addressesOfSrcset(srcset)).toEqual(addresses)
  })
})

describe('resourcesOf', () => {
  it('tells what a page asks for', () => {
    const html = `<link rel="stylesheet" href="/a.css"><link rel="modulepreload" href="/b.js"><link rel="shortcut icon"
      href="/c.ico"><link rel="preload" as="font" href="/d.woff2"><link rel="canonical" href="/x"><a href="/y">y</a>
      <img src="/e.png" srcset="/f.png 2x"><video poster="/g.png" src="/h.mp4"></video><form action="/i"></form>`
    const { elements } = readPage('x.html', html, 'https://guide.example')
    const resources = resourcesOf(elements)
    expect(resources.map(({ kind, href }) => `${kind} ${href}`)).toEqual([
      'style /a.css',
      'script /b.js',
      'icon /c.ico',
      'font /d.woff2',
      'image /e.png',
      'image /f.png',
      'image /g.png',
      'other /h.mp4',
      'form /i',
    ])
  })
})
