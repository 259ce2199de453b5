import type { Root } from 'hast'
import { raw } from 'hast-util-raw'
import { describe, expect, it } from 'vitest'
import { isAllowedValue, judgeTree } from '../../../../guide/allowed/judge.ts'

const refusals = (html: string): string[] =>
  [...judgeTree(raw({ type: 'root', children: [{ type: 'raw', value: html }] }))].map(({ message }) => message)

describe('judgeTree', () => {
  it('accepts what Markdown makes', () => {
    expect(
      refusals(`<h2 id="a">A</h2><p>Some <em>text</em><br><a href="/about" rel="nofollow">link</a></p>
        <ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" disabled> A</li></ul>
        <img src="/a.svg" alt="A" width="2"><pre code="a" class="language-ts" language="ts"><code>a</code></pre>
        <tip-box title="A"><p>Text</p></tip-box><table><tbody><tr><td align="left">A</td></tr></tbody></table>`),
    ).toEqual([])
  })

  it.each([
    ['<script>x</script>', '<script> is nothing that a page may have.'],
    ['<template><script>x</script></template>', '<template> is nothing that a page may have.'],
    ['<em onclick="x">a</em>', 'The attribute "onclick" is not allowed on <em>.'],
    ['<p class="wide">a</p>', 'The attribute "class" is not allowed on <p>.'],
    ['<h2 class="wide">a</h2>', 'The attribute "class" of <h2> can\'t be "wide".'],
    ['<a href="javascript:x">a</a>', 'The attribute "href" of <a> can\'t be "javascript:x".'],
    ['<a>a</a>', '<a> without "href" is none of Markdown\'s.'],
    ['<input type="text" disabled>', 'The attribute "type" of <input> can\'t be "text".'],
    ['<input type="checkbox">', '<input> without "disabled" is none of Markdown\'s.'],
    ['<pre>a</pre>', '<pre> without "code" is none of Markdown\'s.'],
    ['<img src="https://a.example/x" alt="">', 'The attribute "src" of <img> can\'t be "https://a.example/x".'],
    ['<tip-box onclick="x">a</tip-box>', '"tip-box" can\'t have this prop: "onClick".'],
    ['<tip-box :title="a.b">a</tip-box>', '"tip-box" can\'t have this prop: "title".'],
    [
      '<call-to-action href="javascript:x" label="a"></call-to-action>',
      '"call-to-action" can\'t have this prop: "href".',
    ],
  ])('refuses %s', (html, message) => {
    expect(refusals(html)[0]).toBe(message)
  })

  it('refuses a property that Vue would set as code', () => {
    const tree: Root = {
      type: 'root',
      children: [{ type: 'element', tagName: 'em', properties: { innerHTML: '<b>', onClick: 'x' }, children: [] }],
    }
    expect([...judgeTree(tree)].map(({ message }) => message)).toEqual([
      'The attribute "innerHTML" is not allowed on <em>.',
      'The attribute "onclick" is not allowed on <em>.',
    ])
  })

  it('looks into what a template holds', () => {
    expect(refusals('<template><em onclick="x">a</em></template>')).toContain(
      'The attribute "onclick" is not allowed on <em>.',
    )
  })
})

describe('isAllowedValue', () => {
  it.each([
    ['flag', true, true],
    ['flag', '', true],
    ['flag', 'x', false],
    ['text', 7, true],
    ['text', {}, false],
    ['text', ['a', 1], true],
    [['a', 'b-'], ['a', 'b-c'], true],
    [['a', 'b-'], 'a c', false],
    ['link', ['javascript:x'], false],
  ] as const)('takes %j for %j: %s', (allowed, value, expected) => {
    expect(isAllowedValue(allowed, value)).toBe(expected)
  })
})
