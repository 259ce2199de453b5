import { describe, expect, it } from 'vitest'
import { relaxNg, xsd } from '../../../../guide/output/xml-schema.ts'

const IMAGES = 'http://www.google.com/schemas/sitemap-image/1.1'
const image = xsd({ [IMAGES]: 'sitemap-image.xsd' })
const loc = '<loc>https://guide.example/a.png</loc>'

describe('xsd', () => {
  it('says nothing of what is valid, and line and reason of what is not', () => {
    expect(image(`<image xmlns="${IMAGES}">${loc}</image>`)).toEqual([])
    expect(image(`<image xmlns="${IMAGES}">\n${loc}\n<size/></image>`)).toEqual([
      expect.stringMatching(/^Line 3: .*size.* This element is not expected\.$/),
    ])
  })

  it('says that a text is no XML, and tells a repeated mistake a few times', () => {
    expect(image('<image>')).toEqual([expect.stringMatching(/^Line 1: /)])
    expect(image(`<image xmlns="${IMAGES}" ${'abcdefghij'.replaceAll(/./g, '$&="" ')}>${loc}</image>`)).toHaveLength(5)
  })

  it('throws when a schema is not there', () => {
    expect(() => xsd({ [IMAGES]: 'nothing.xsd' })('<image/>')).toThrow(/ENOENT/)
    expect(() => relaxNg('nothing.rng')('<feed/>')).toThrow(/ENOENT/)
  })
})
