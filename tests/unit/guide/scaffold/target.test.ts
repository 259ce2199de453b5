import { describe, expect, it } from 'vitest'
import { readTarget } from '../../../../guide/scaffold/target.ts'

const CATEGORIES = ['guides', 'how-to']

function problem(...words: string[]): string {
  try {
    return `no problem: ${readTarget(words, CATEGORIES).path}`
  } catch (error) {
    return (error as Error).message
  }
}

describe('readTarget', () => {
  it.each(['guides/auth0', 'blog/guides/auth0.md', 'content/blog/guides/auth0.md', '/blog/guides/auth0'])(
    'reads %s',
    (word) => {
      expect(readTarget([word], CATEGORIES)).toEqual({
        kind: 'article',
        category: 'guides',
        slug: 'auth0',
        path: 'blog/guides/auth0.md',
      })
    },
  )

  it('reads a term', () => {
    expect(readTarget(['term', 'rls'], CATEGORIES)).toEqual({ kind: 'term', id: 'rls', path: 'glossary/rls.md' })
  })

  it('reads a fact', () => {
    expect(readTarget(['fact', 'open-tables'], CATEGORIES)).toEqual({
      kind: 'fact',
      id: 'open-tables',
      path: 'facts/open-tables.yml',
    })
  })

  it.each([
    [['guide/auth0'], 'There is no category "guide". Did you mean "guides"?'],
    [['recipes/soup'], 'There is no category "recipes". Categories are guides and how-to.'],
    [
      ['guides/Auth0_Next'],
      'The slug "Auth0_Next" can\'t be an address: use lower-case letters, digits and single hyphens. Did you mean "auth0-next"?',
    ],
    [['guides/!'], 'The slug "!" can\'t be an address: use lower-case letters, digits and single hyphens.'],
    [['guides/../../x'], '"guides/../../x" is not <category>/<slug>.'],
    [['guides/..'], 'The slug ".." can\'t be an address: use lower-case letters, digits and single hyphens.'],
    [['auth0'], '"auth0" is not <category>/<slug>.'],
    [['guides/'], '"guides/" is not <category>/<slug>.'],
    [[], 'The new guide has no name yet.'],
    [['guides/a', 'guides/b'], 'One guide at a time, and 2 are named.'],
    [['term'], 'A term has one id.'],
    [['fact', 'a', 'b'], 'A fact has one id.'],
    [['term', 'Row level'], 'The id "Row level" can\'t be an address'],
  ])('refuses %j', (words, message) => {
    expect(problem(...words)).toContain(message)
  })
})
