import retextEnglish from 'retext-english'
import retextIntensify from 'retext-intensify'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { FILLER, FILLERS } from '../../../../guide/prose/filler.ts'

/** What retext-intensify finds in a sentence. */
function foundByRetext(sentence: string): string[] {
  const processor = unified().use(retextEnglish).use(retextIntensify)
  // Without a compiler nothing is processed.
  processor.compiler = () => ''
  return processor.processSync(sentence).messages.map(({ actual }) => actual ?? '')
}

describe('FILLERS', () => {
  it.each(Object.values(FILLERS).flat())('retext-intensify tells "%s" as well', (word) => {
    expect(foundByRetext(`It is ${word} so here.`)).toContain(word)
  })

  it('finds a word in any case, with the kind that it is of', () => {
    const found = [...'Very good, obviously a  lot of it'.matchAll(FILLER)]
    expect(
      found.map(({ 0: word, groups }) => [word, Object.keys(groups ?? {}).find((kind) => groups?.[kind])]),
    ).toEqual([
      ['Very', 'emphasis'],
      ['obviously', 'obvious'],
      ['a  lot', 'vague'],
    ])
  })
})
