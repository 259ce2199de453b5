import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

describe('link-text', () => {
  it('accepts words, code and a picture', () => {
    expect(
      lint('[The page](/about), [`code`](/about), [![A diagram](/diagram.svg)](/about), [here we go](/about).'),
    ).toEqual([])
  })

  it('reports none', () => {
    expect(lint('A [](/about).')).toEqual([
      '16:3 error link-text: The link has no text, so nobody can see it. Write where it leads between the brackets.',
    ])
  })

  it('reports here', () => {
    expect(lint('Click [here](/about).')).toEqual([
      '16:7 error link-text: The link text "here" does not say where it leads. Name the page that it leads to.',
    ])
  })

  it('reports a phrase', () => {
    expect(lint('[Click Here!](/about)')).toEqual([
      '16:1 error link-text: The link text "Click Here" does not say where it leads. Name the page that it leads to.',
    ])
  })

  it('reports this', () => {
    expect(lint('See [this](/about).')).toEqual([
      '16:5 error link-text: The link text "this" does not say where it leads. Name the page that it leads to.',
    ])
  })
})
