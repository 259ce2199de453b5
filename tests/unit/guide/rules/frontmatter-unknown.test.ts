import { describe, expect, it } from 'vitest'
import { article, lint, TERM } from './lint.ts'

describe('frontmatter-unknown', () => {
  it('accepts only known fields', () => {
    expect(lint({ fields: 'featured: true' })).toEqual([])
  })

  it('reports a misspelt field', () => {
    expect(lint({ fields: 'keyword: [a]' })).toEqual([
      '8:1 error frontmatter-unknown: Unknown field keyword. Did you mean "keywords"?',
    ])
  })

  it('reports a misspelt field that is required', () => {
    expect(lint({ text: article().replace('description:', 'descripton:') })).toEqual([
      '3:1 error frontmatter-unknown: Unknown field descripton. Did you mean "description"?',
    ])
  })

  it('reports a field that nothing is like', () => {
    expect(lint({ fields: 'zzz: 1' })).toEqual([
      '8:1 error frontmatter-unknown: Unknown field zzz. Fields are title, description, date, dateModified, category, draft, featured, headerVariant, image, tags, keywords, ogTitle, ogDescription, twitterCard, schemaType, author, sources, verified, severity, cwe, owasp, stack, corrections and aliases.',
    ])
  })

  it('reports a derived field', () => {
    expect(lint({ fields: 'readTime: 5' })).toEqual([
      '8:1 error frontmatter-unknown: readTime is derived: it is counted from the text. Delete the field.',
    ])
  })

  it('reports an unknown field in an entry', () => {
    expect(lint({ fields: 'image: { src: /diagram.svg, alt: A diagram, size: 3 }' })).toEqual([
      '8:45 error frontmatter-unknown: Unknown field image: size.',
    ])
  })

  it('reports an unknown field of a term', () => {
    expect(
      lint({ path: 'glossary/jwt.md', text: TERM.replace('Row', 'Low').replace('sources:', 'alias: [JWT]\nsources:') }),
    ).toEqual(['4:1 error frontmatter-unknown: Unknown field alias. Did you mean "aliases"?'])
  })
})
