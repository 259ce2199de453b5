import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

describe('frontmatter-author', () => {
  it('accepts a file in authors/', () => {
    expect(
      lint({
        fields: 'author: ada',
        others: {
          'authors/ada.yml': `name: Ada
`,
        },
      }),
    ).toEqual([])
  })

  it('reports a misspelt author', () => {
    expect(
      lint({
        fields: 'author: adda',
        others: {
          'authors/ada.yml': `name: Ada
`,
        },
      }),
    ).toEqual(['8:9 error frontmatter-author: There is no author "adda". Did you mean "ada"?'])
  })

  it('reports no author at all', () => {
    expect(lint({ fields: 'author: bob' })).toEqual([
      '8:9 error frontmatter-author: There is no author "bob". Write authors/bob.yml, or leave the field out.',
    ])
  })
})
