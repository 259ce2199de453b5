import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

describe('html-attribute', () => {
  it('accepts a title', () => {
    expect(lint('<abbr title="Row level security">RLS</abbr>')).toEqual([])
  })

  it('reports a handler', () => {
    expect(lint('<kbd onclick="x">K</kbd>')).toEqual([
      '16:1 error html-attribute: The attribute "onclick" is not allowed on <kbd>. Delete it.',
    ])
  })

  it('reports a style', () => {
    expect(lint('<mark style=color:red>x</mark>')).toEqual([
      '16:1 error html-attribute: The attribute "style" is not allowed on <mark>. Delete it.',
    ])
  })

  it('reports code behind an entity', () => {
    expect(lint('<q cite="java&#115;cript:x">y</q>')).toEqual([
      '16:1 error html-attribute: The address of <q> runs code or holds a document. Delete it.',
    ])
  })

  it('reports an address that Nuxt Content can not read', () => {
    expect(lint('<a href="/100%">x</a>')).toEqual([
      "16:1 error html-attribute: The address of <a> can't be read, and the page would be missing. Copy it again from the browser.",
    ])
  })

  it('reports another origin', () => {
    expect(lint('<img src="https://example.com/x.png" alt="x">')).toEqual([
      '16:1 error html-attribute: <img> would load from another site. Put the file in public/.',
    ])
  })
})
