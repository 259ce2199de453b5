import { describe, expect, it } from 'vitest'
import { runWith, runWithArticle } from '../../../../fixtures/output/run.ts'

describe('origins', () => {
  const page = 'origins /blog/guides/session-cookies:'

  it.each([
    [
      '<img src="https://cdn.example/a.png" alt="" width="1" height="1">',
      '<img src> asks cdn.example: https://cdn.example/a.png',
    ],
    [
      '<img src="/images/cookie.png" srcset="//cdn.example/a.png 2x" alt="" width="1" height="1">',
      '<img srcset> asks cdn.example: //cdn.example/a.png',
    ],
    ['<iframe src="https://video.example/v"></iframe>', '<iframe src> asks video.example: https://video.example/v'],
    ['<form action="https://list.example/join"></form>', '<form action> asks list.example: https://list.example/join'],
    [
      '<link rel="stylesheet" href="https://fonts.example/f.css">',
      '<link href> asks fonts.example: https://fonts.example/f.css',
    ],
    [
      '<link rel="preload" as="font" href="https://fonts.example/f.woff2">',
      '<link href> asks fonts.example: https://fonts.example/f.woff2',
    ],
    ['<link rel="preconnect" href="https://fonts.example">', '<link href> asks fonts.example: https://fonts.example'],
    ['<link rel="icon" href="https://cdn.example/i.ico">', '<link href> asks cdn.example: https://cdn.example/i.ico'],
  ])('finds %s', (html, message) => {
    expect(runWithArticle('<p>Text.</p>', html)).toEqual([`${page} ${message}`])
  })

  it('finds what a style sheet asks for', () => {
    expect(runWith('_nuxt/style.css', '/images/cookie.png', 'https://cdn.example/a.png')).toEqual([
      'origins _nuxt/style.css: The style sheet asks cdn.example.',
    ])
    expect(runWith('_nuxt/style.css', 'body', '@import "//fonts.example/f.css";body')).toEqual([
      'origins _nuxt/style.css: The style sheet asks fonts.example.',
    ])
  })

  it('takes data that stands in the page', () => {
    expect(runWith('_nuxt/style.css', '/images/cookie.png', 'data:image/png;base64,AAAA')).toEqual([])
  })
})
