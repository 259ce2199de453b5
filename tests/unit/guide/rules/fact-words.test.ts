import { describe, expect, it } from 'vitest'
import { FACT, lint } from './lint.ts'

describe('fact-words', () => {
  it('accepts words without a number, and numbers of the fact', () => {
    expect(
      lint('It is :fact-cite[half of them]{id="leaks"}, :fact-cite[50 of 1000]{id="leaks"} or :fact-cite{id="leaks"}.'),
    ).toEqual([])
  })

  it('accepts numbers of its sample', () => {
    const others = { 'facts/more.yml': `${FACT.replace('One', 'Another')}sample: 16 models\n` }
    expect(lint({ body: 'Of :fact-cite[16 models]{id="more"}.', others })).toEqual([])
  })

  it.each(['about 51 %', 'in **51** apps', 'in 5 apps and 51'])('reports "%s"', (words) => {
    const number = words.includes('5 apps') ? '5' : '51'
    expect(lint(`It is :fact-cite[${words}]{id="leaks"}.`)).toEqual([
      `16:7 error fact-words: The fact "leaks" does not say ${number}. It says: One of two apps leaked, in a sample of 1,000.`,
    ])
  })
})
