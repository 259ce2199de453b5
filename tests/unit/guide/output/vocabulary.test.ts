import { describe, expect, it } from 'vitest'
import { lineageOf, parseVocabulary, schemaOrg } from '../../../../guide/output/vocabulary.ts'

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#'
const term = (name: string) => `<http://schema.org/${name}>`
const quads = [
  `${term('Thing')} <${RDF}type> <${RDFS}Class> ${term('')} .`,
  `${term('Thing')} <${RDFS}comment> "See <http://schema.org/Nothing> <a> <b>." ${term('')} .`,
  `${term('Text')} <${RDF}type> ${term('DataType')} ${term('')} .`,
  `${term('Text')} <${RDF}type> <${RDFS}Class> ${term('')} .`,
  `${term('Work')} <${RDF}type> <${RDFS}Class> ${term('')} .`,
  `${term('Work')} <${RDFS}subClassOf> ${term('Thing')} ${term('')} .`,
  `${term('Work')} ${term('isPartOf')} <http://pending.schema.org> ${term('')} .`,
  `${term('label')} <${RDF}type> <${RDF}Property> ${term('')} .`,
  `${term('label')} ${term('domainIncludes')} ${term('Work')} ${term('')} .`,
  `${term('label')} ${term('rangeIncludes')} ${term('Text')} ${term('')} .`,
  `${term('label')} ${term('supersededBy')} ${term('name')} ${term('')} .`,
  `${term('Good')} <${RDF}type> ${term('Work')} ${term('')} .`,
].join('\n')

describe('parseVocabulary', () => {
  it('reads types, properties and members of enumerations', () => {
    const { types, properties, members } = parseVocabulary(quads)
    expect(Object.fromEntries(types)).toEqual({
      Thing: { supersededBy: [], pending: false, parents: [] },
      Text: { supersededBy: [], pending: false, parents: [] },
      Work: { supersededBy: [], pending: true, parents: ['Thing'] },
    })
    expect(Object.fromEntries(properties)).toEqual({
      label: { supersededBy: ['name'], pending: false, domains: ['Work'], ranges: ['Text'] },
    })
    expect([...members]).toEqual(['Good'])
  })
})

describe('the vocabulary of schema.org', () => {
  it('is there', () => {
    const { types, properties, members } = schemaOrg()
    expect(types.size).toBeGreaterThan(800)
    expect(properties.size).toBeGreaterThan(1400)
    expect(members).toContain('ItemListOrderAscending')
    expect(properties.get('wordCount')).toMatchObject({ domains: ['Article', 'CreativeWork'], ranges: ['Integer'] })
  })

  it('says what a type is a kind of, and ends for what it does not know', () => {
    expect([...lineageOf(schemaOrg(), 'TechArticle')]).toEqual(['TechArticle', 'Article', 'CreativeWork', 'Thing'])
    expect([...lineageOf(schemaOrg(), 'Nothing')]).toEqual(['Nothing'])
  })
})
