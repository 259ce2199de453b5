import { describe, expect, it } from 'vitest'
import { isFileAddress, isLinkAddress, leavesSchemeOpen, schemeOf } from '../../../../guide/allowed/addresses.ts'

describe('schemeOf', () => {
  it.each([
    ['https://example.com/', 'https'],
    ['JavaScript:run()', 'javascript'],
    [' java\tscript:run()', 'javascript'],
    ['java%0ascript:run()', 'javascript'],
    ['\u202Ejava\u00ADscript:run()', 'javascript'],
    ['tel:+49301234', 'tel'],
    ['a.b+c-d:x', 'a.b+c-d'],
  ])('reads %j', (address, scheme) => {
    expect(schemeOf(address)).toBe(scheme)
  })

  it.each(['/a:b', '#a:b', '?a:b', './a:b', '1a:b', '', 'page'])('finds none in %j', (address) => {
    expect(schemeOf(address)).toBeUndefined()
  })
})

describe('isLinkAddress', () => {
  it.each(['/about', '#part', 'page', 'https://example.com', 'http://example.com', 'mailto:a@example.com', 'tel:1'])(
    'accepts %j',
    (address) => expect(isLinkAddress(address)).toBe(true),
  )

  it.each([
    'javascript:run()',
    'data:text/html,x',
    'blob:https://a.example/1',
    'vscode://x',
    '//a.example',
    '/\t/a.example',
  ])('refuses %j', (address) => expect(isLinkAddress(address)).toBe(false))
})

describe('leavesSchemeOpen', () => {
  it.each(['//a.example', '\\\\a.example', '/\\a.example', ' //a.example'])('sees %j', (address) => {
    expect(leavesSchemeOpen(address)).toBe(true)
  })
})

describe('isFileAddress', () => {
  it('accepts a path of this site only', () => {
    const addresses = ['/diagram.svg', 'diagram.svg', '//a.example/x', 'https://a.example/x', 'data:image/png,x', '']
    expect(addresses.filter(isFileAddress)).toEqual(['/diagram.svg'])
  })
})
