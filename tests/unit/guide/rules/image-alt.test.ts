import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

describe('image-alt', () => {
  it('accepts words', () => {
    expect(lint('![A diagram](/diagram.svg)')).toEqual([])
  })

  it('reports none', () => {
    expect(lint('![](/diagram.svg)')).toEqual([
      '16:1 error image-alt: The picture has no text for readers who do not see it. Write what it shows: ![what it shows](/picture.svg)',
    ])
  })

  it('reports blank', () => {
    expect(lint('![ ](/diagram.svg)')).toEqual([
      '16:1 error image-alt: The picture has no text for readers who do not see it. Write what it shows: ![what it shows](/picture.svg)',
    ])
  })
})
