import { describe, expect, it } from 'vitest'
import { CODE, maskedText, ownWords, placesFrom } from '../../../../guide/prose/passage.ts'

describe('maskedText', () => {
  it('blanks what is no prose and fills code, at the same length', () => {
    const source = 'x **bold** `code` y'
    const code = Object.assign([11, 17] as const, { code: true })
    expect(maskedText(source, [2, 19], [[4, 8], code, [17, 19]])).toBe(`  bold   ${CODE.repeat(6)} y`)
  })

  it('blanks entities', () => {
    expect(maskedText('a&nbsp;b &#x41; & c', [0, 19], [[0, 19]])).toBe('a      b        & c')
  })

  it('leaves out parts without a place of their own', () => {
    expect(
      maskedText(
        'one two',
        [0, 7],
        [
          [0, 3],
          [0, 0],
          [4, 90],
        ],
      ),
    ).toBe('one    ')
  })
})

describe('ownWords', () => {
  it.each([
    ['He says "it is", and goes.', `He says ${CODE.repeat(7)}, and goes.`],
    ['“One”, „two“ and «three».', `${CODE.repeat(5)}, ${CODE.repeat(5)} and ${CODE.repeat(7)}.`],
    ['A 5" disc and don\'t', 'A 5" disc and don\'t'],
  ])('reads %s', (text, own) => {
    expect(ownWords({ text, quoted: false })).toBe(own)
  })

  it('finds none in a block quote', () => {
    expect(ownWords({ text: 'Text.', quoted: true })).toBe('')
  })
})

describe('placesFrom', () => {
  it('counts from the start of the passage', () => {
    expect(placesFrom('ab\ncd\nef', 3)(4)).toEqual({ line: 3, column: 2 })
  })
})
