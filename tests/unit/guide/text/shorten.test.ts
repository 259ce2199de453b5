import { describe, expect, it } from 'vitest'
import { countGraphemes } from '../../../../guide/text/graphemes.ts'
import { shorten } from '../../../../guide/text/shorten.ts'

const SENTENCE = 'Row level security, keys and storage: what to check, and the exact policies to paste.'

describe('shorten', () => {
  it.each([
    ['what fits exactly', 'Keys 🔑', 6, 'Keys 🔑'],
    ['nothing', '', 5, ''],
    ['at a word boundary', 'Rotate every key', 13, 'Rotate every…'],
    ['before the word that would leave no place for the ellipsis', 'Rotate every key', 12, 'Rotate…'],
    ['without the comma or dash before the ellipsis', 'Keys, – rules and storage', 8, 'Keys…'],
    ['without a full stop before the ellipsis', 'It holds. Truly and always', 10, 'It holds…'],
    ['white space of every kind', 'a\n b\t\tc dddddd', 7, 'a b c…'],
    ['an emoji as one character', '👩🏽‍💻 👩🏽‍💻 👩🏽‍💻', 4, '👩🏽‍💻 👩🏽‍💻…'],
    ['right-to-left text at a word', 'مرحبا بالعالم', 8, 'مرحبا…'],
    ['a first word that is too long inside it', 'Supercalifragilistic words', 10, 'Supercali…'],
    ['writing without spaces', '安全です。安全です。', 6, '安全です。…'],
    ['no emoji in two', '👩🏽‍💻👩🏽‍💻👩🏽‍💻', 2, '👩🏽‍💻…'],
  ])('keeps or cuts %s', (_name, text, most, short) => {
    expect(shorten(text, most)).toBe(short)
  })

  it('never gives more characters than asked for, and only whole words', () => {
    const words = SENTENCE.split(' ').map((word) => word.replace(/[,:.]$/, ''))
    for (let most = 4; most < SENTENCE.length; most++) {
      const short = shorten(SENTENCE, most)
      expect(countGraphemes(short)).toBeLessThanOrEqual(most)
      expect(short.endsWith('…')).toBe(true)
      expect(words).toContain(short.slice(0, -1).split(' ').pop())
    }
  })
})
