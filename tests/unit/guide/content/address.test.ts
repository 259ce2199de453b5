import { describe, expect, it } from 'vitest'
import { addressOf, collectionOf, idOf } from '../../../../guide/content/address.ts'

describe('collectionOf', () => {
  it.each([
    ['blog/guides/aider.md', 'articles'],
    ['glossary/rls.md', 'glossary'],
    ['authors/ada.yml', 'authors'],
    ['facts/half.yml', 'facts'],
    ['blog/aider.md', undefined],
    ['blog/guides/more/aider.md', undefined],
    ['glossary/rls.markdown', undefined],
    ['authors/ada.yaml', undefined],
    ['aider.md', undefined],
  ])('%s → %s', (path, collection) => {
    expect(collectionOf(path)).toBe(collection)
  })
})

describe('addressOf and idOf', () => {
  it('come from the path', () => {
    expect(addressOf('blog/guides/aider.md')).toBe('/blog/guides/aider')
    expect(idOf('blog/guides/aider.md')).toBe('aider')
  })
})
