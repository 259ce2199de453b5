import { expect, it } from 'vitest'
import { xmlFile } from '../../../../guide/feeds/xml.ts'

it('escapes text and attributes, and leaves out what XML can not hold', () => {
  expect(xmlFile({ a: { '@_b': 'true', '@_c': '"<&', d: ['1 & <2>', '\u0000\u001B[0m\t\uFFFF😀'], e: '' } })).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<a b="true" c="&quot;&lt;&amp;">\n  <d>1 &amp; &lt;2&gt;</d>\n  <d>[0m\t😀</d>\n  <e/>\n</a>\n',
  )
})
