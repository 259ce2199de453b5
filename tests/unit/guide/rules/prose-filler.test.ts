import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

describe('prose-filler', () => {
  it('accepts words that say something where they are', () => {
    expect(
      lint(
        'The very key that leaked. A bit is set; a pretty-print, a very-long-name, clearly marked.\n\n' +
          'It may fail, probably. Most of it is `really` here. "It is very good", they say.\n\n> A quite large one.',
      ),
    ).toEqual([])
  })

  it('reports emphasis', () => {
    expect(lint('It is **very** good.')).toEqual([
      '16:9 warning prose-filler: "very" adds weight and no content. Leave it out, or give the figure or the case.',
    ])
  })

  it('reports what is called obvious', () => {
    expect(lint('Clearly, it leaks.')).toEqual([
      '16:1 warning prose-filler: "Clearly" says that readers should know this. Leave it out.',
    ])
  })

  it('reports what is vague', () => {
    expect(lint('It needs a\nlot of time.')).toEqual([
      '16:10 warning prose-filler: "a lot" is vague. Say how much, or which.',
    ])
  })
})
