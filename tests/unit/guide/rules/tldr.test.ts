import { describe, expect, it } from 'vitest'
import { article, lint } from './lint.ts'

describe('tldr', () => {
  it('accepts an introduction before it', () => {
    expect(lint({ text: article().replace('::tldr', 'Text first.\n\n::tldr') })).toEqual([])
  })

  it('reports none', () => {
    expect(lint({ text: article().replace(/::tldr[\s\S]*?\n::\n\n/, '') })).toEqual([
      '9:1 warning tldr: The article has no tldr. Start with ::tldr, the answer in 40 to 70 words, and a line of ::.',
    ])
  })

  it('reports two', () => {
    expect(
      lint(`::tldr
Again.
::`),
    ).toEqual(['16:1 error tldr: The article has a tldr on line 10 already. Keep one of them.'])
  })

  it('reports one below a heading', () => {
    expect(lint({ text: article({ body: '::tldr\nLate.\n::' }).replace(/::tldr[\s\S]*?\n::\n\n/, '') })).toEqual([
      '12:1 error tldr: The tldr stands below a heading. Move it above line 10.',
    ])
  })
})
