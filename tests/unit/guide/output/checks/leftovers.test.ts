import { describe, expect, it } from 'vitest'
import { runWithArticle } from '../../../../fixtures/output/run.ts'

describe('leftovers', () => {
  it.each([
    ['[object Object]', '[object Object]'],
    ['The value is undefined.', 'undefined'],
    ['Fixed in 4.6.1 null', 'null'],
    ['NaN minutes', 'NaN'],
    ['::warning-box', '::warning-box'],
    ['::tip-box{title="x"}', '::tip-box'],
    [':::', ':::'],
    ['Hello {{ name }}', '{{'],
  ])('finds %s', (text, match) => {
    expect(runWithArticle('<p>Text.</p>', `<p>${text}</p>`)).toEqual([
      expect.stringContaining(`leftovers /blog/guides/session-cookies: "${match}" stands in the text: "`),
    ])
  })

  it.each([
    'std::vector',
    '<em>std</em>::vector',
    'the address ::1 or ::ffff:1.2.3.4',
    'undefined-behaviour',
    'NaNo',
    'a : b',
  ])('takes %s for text', (text) => {
    expect(runWithArticle('<p>Text.</p>', `<p>${text}</p>`)).toEqual([])
  })

  it.each(['<pre><code>{{ x }} undefined</code></pre>', '<samp>NaN</samp>', '<code>::tip-box</code>'])(
    'does not search %s',
    (code) => {
      expect(runWithArticle('<p>Text.</p>', code)).toEqual([])
    },
  )

  it('searches texts that are no part of the body', () => {
    expect(runWithArticle('alt="A cookie with a lock"', 'alt="undefined"')).toEqual([
      'leftovers /blog/guides/session-cookies: "undefined" stands in the img alt: "undefined".',
    ])
    expect(runWithArticle('<title>Session', '<title>undefined: Session')).toEqual([
      expect.stringContaining('leftovers /blog/guides/session-cookies: "undefined" stands in the title'),
    ])
  })
})
