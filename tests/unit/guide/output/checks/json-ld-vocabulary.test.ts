import { describe, expect, it } from 'vitest'
import { runOnly } from '../../../../fixtures/output/run.ts'
import { ARTICLE, change, validSite } from '../../../../fixtures/output/site.ts'

/** Findings after one change of the article's graph. */
function after(from: string, to: string): string[] {
  const findings = runOnly('json-ld-vocabulary', change(validSite(), ARTICLE, from, to))
  return findings.map((finding) => finding.replace('/blog/guides/session-cookies: ', ''))
}

/** Findings after the article got one more property. */
const withProperty = (name: string, value: unknown) =>
  after('"@type":"TechArticle",', `"@type":"TechArticle","${name}":${JSON.stringify(value)},`)

describe('json-ld-vocabulary', () => {
  it('finds a misspelt type, and a misspelt property', () => {
    expect(after('"TechArticle"', '"TechArtical"')).toContain('https://schema.org has no type "TechArtical".')
    expect(after('"datePublished"', '"datePublishd"')).toEqual(['https://schema.org has no property "datePublishd".'])
    expect(after('"headline"', '"Headline"')).toEqual(['https://schema.org has no property "Headline".'])
  })

  it('finds a property of another type, and takes one that a parent has', () => {
    expect(withProperty('acceptedAnswer', { '@type': 'Answer' })).toEqual([
      '"acceptedAnswer" is no property of TechArticle.',
    ])
    expect(withProperty('wordCount', 12)).toEqual([])
    expect(withProperty('alternateName', 'Cookies')).toEqual([])
  })

  it.each([
    ['wordCount', 'many', ['Integer']],
    ['wordCount', 1.5, ['Integer']],
    ['isAccessibleForFree', 'yes', ['Boolean']],
    ['dateCreated', 'in May', ['Date', 'DateTime']],
    ['timeRequired', '5 minutes', ['Duration']],
    ['publisher', { '@type': 'Answer' }, ['Organization', 'Person']],
    ['publisher', 'Example', ['Organization', 'Person']],
    ['keywords', ['a', 3], ['DefinedTerm', 'Text', 'URL']],
    ['about', [], ['Thing']],
    ['isFamilyFriendly', null, ['Boolean']],
  ])('finds that %s may not be %j', (name, value, ranges) => {
    const [finding = '', ...others] = withProperty(name, value)
    const [start, types] = finding.split(', which is no ')
    expect(start).toBe(`"${name}" is ${JSON.stringify(value)}`)
    expect(types?.replace('.', '').split(', no ').sort()).toEqual(ranges)
    expect(others).toEqual([])
  })

  it.each([
    ['timeRequired', 'PT7M'],
    ['publisher', { '@id': 'https://guide.example/#organization' }],
    ['publisher', 'https://guide.example/'],
    ['about', [{ '@type': 'DefinedTerm', termCode: 'CWE-79' }]],
    ['dateModified', '2026-02-03'],
    ['isAccessibleForFree', true],
    ['thumbnail', { '@type': 'ImageObject', width: '1200 px' }],
  ])('takes %s with the value %j', (name, value) => {
    expect(withProperty(name, value)).toEqual([])
  })

  it('judges a reference by the node that it leads to', () => {
    expect(withProperty('publisher', { '@id': 'https://guide.example/#website' })).toEqual([
      expect.stringMatching(/^"publisher" is .*#website/),
    ])
  })

  it('finds what was superseded, and what is only proposed', () => {
    expect(withProperty('encodings', { '@type': 'MediaObject' })).toEqual(['The property "encodings" was superseded.'])
    expect(withProperty('usageInfo', 'https://guide.example/use')).toEqual([
      'The property "usageInfo" is only proposed for https://schema.org.',
    ])
  })

  it('takes the members of an enumeration, and finds what is none', () => {
    const list = (order: string) => withProperty('mainEntity', { '@type': 'Action', actionStatus: order })
    expect(list('https://schema.org/ActiveActionStatus')).toEqual([])
    expect(list('https://schema.org/ActivActionStatus')).toEqual([expect.stringContaining('ActivActionStatus')])
  })
})
