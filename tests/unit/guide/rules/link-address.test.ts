import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

describe('link-address', () => {
  it('accepts https, mail and a bare address', () => {
    expect(
      lint('[One](https://example.com), [two](mailto:a@example.com), https://example.com and <https://example.com>.'),
    ).toEqual([])
  })

  it('reports http', () => {
    expect(lint('A [page](http://example.com/x).')).toEqual([
      '16:3 warning link-address: The link is not encrypted. Write https://example.com/x if the site has it.',
    ])
  })

  it('reports no scheme', () => {
    expect(lint('A [page](//example.com).')).toEqual([
      '16:3 error link-address: An address that starts with // leaves the scheme open. Write https:// before the host.',
    ])
  })

  it('reports code', () => {
    expect(lint('A [page](JavaScript:alert).')).toEqual([
      '16:3 error link-address: A link can\'t start with "JavaScript:". Links lead to pages: https:// or a path of this site.',
    ])
  })

  it('reports code behind an entity', () => {
    expect(lint('A [page](java&#x0a;script:alert).')).toEqual([
      '16:3 error link-address: A link can\'t start with "javascript:". Links lead to pages: https:// or a path of this site.',
    ])
  })

  it('reports a document', () => {
    expect(lint('A [page](data:text/html,x).')).toEqual([
      '16:3 error link-address: A link can\'t start with "data:". Links lead to pages: https:// or a path of this site.',
    ])
  })

  it('reports this site in full', () => {
    expect(lint('A [page](https://fixproof.example/about).')).toEqual([
      '16:3 warning link-address: The link names this site in full. Write /about.',
    ])
  })

  it('reports what Nuxt Content can not read', () => {
    const hint =
      'Copy it again from the browser; a % stands before two digits or letters A to F, and as %25 for itself.'
    const message = "The address can't be read, and the page would be missing or the link lead nowhere."
    expect(lint('A [page](https://example.com/%E4), [100 %](https://example.com/100%), [no host](https://).')).toEqual([
      `16:3 error link-address: ${message} ${hint}`,
      `16:71 error link-address: ${message} ${hint}`,
    ])
    expect(lint(':call-to-action{href="https://example.com/100%" label="A page"}\n\n[A page](/about?q=%E4)')).toEqual([
      `16:17 error link-address: ${message} ${hint}`,
      `18:1 error link-address: ${message} ${hint}`,
    ])
  })

  it('reports code in a definition', () => {
    expect(
      lint(`A [page][p].

[p]: vbscript:x`),
    ).toEqual([
      '18:1 error link-address: A link can\'t start with "vbscript:". Links lead to pages: https:// or a path of this site.',
    ])
  })
})
