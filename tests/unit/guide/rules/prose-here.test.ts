import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

describe('prose-here', () => {
  it('accepts places, links and quotations', () => {
    expect(lint('Click Save here. Open [click here to see the page](/about). A button "Click here".')).toEqual([])
  })

  it('reports the words outside of a link', () => {
    expect(lint('To save, **click** here.')).toEqual([
      '16:12 warning prose-here: "click here" means nothing to readers who listen, print or skim. Name the button, the page or the place.',
    ])
  })
})
