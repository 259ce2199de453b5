import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

function told(at: string, word: string): string {
  return `${at} warning prose-ease: "${word}" before a step tells readers who struggle that they should not. Leave "${word}" out.`
}

describe('prose-ease', () => {
  it('accepts what has just happened, what is denied and what is only said', () => {
    expect(
      lint(
        'It has just run. A file that was just set. They just add a key. Do not just add a check. Not simply use it.\n\n' +
          'The row is just text. It simply ends. "Just click", they say.',
      ),
    ).toEqual([])
  })

  it('reports a step that is called easy', () => {
    expect(lint('Just run it, then simply `npm ci`. You can just\nclick it.')).toEqual([
      told('16:1', 'Just'),
      told('16:19', 'simply'),
      told('16:44', 'just'),
    ])
  })
})
