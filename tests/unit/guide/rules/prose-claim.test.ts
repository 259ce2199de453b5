import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

const PROMISE = 'promises what nobody can keep. Say which attack stops working, and how the reader sees it.'

describe('prose-claim', () => {
  it('accepts what says no to a promise, quotes it or is code', () => {
    expect(
      lint(
        'Nothing is bulletproof. They say "100 % secure".\n\n> It is unhackable.\n\nThe flag `unhackable`. CPU at 100 %.',
      ),
    ).toEqual([])
  })

  it('accepts a measured time and an exact name', () => {
    expect(lint('The move takes ten minutes. The best time to look is now. It encrypts with AES-256-GCM.')).toEqual([])
  })

  it.each([
    ['100 % secure', '100 % secure'],
    ['100% safe', '100% safe'],
    ['fully secure', 'fully secure'],
    ['Unhackable', 'Unhackable'],
    ['bullet-proof', 'bullet-proof'],
    ['hacker-proof', 'hacker-proof'],
  ])('reports %s', (words, told) => {
    expect(lint(`Is this app ${words}?`)).toEqual([`16:13 warning prose-claim: "${told}" ${PROMISE}`])
  })

  it.each([
    ['military-grade', 'names no standard. Name the algorithm, the standard or the setting.'],
    ['hackers love', 'frightens and says nothing. Say what a stranger can do, and with what request.'],
    ['only takes seconds', 'plays the work down. Give the number of minutes as it was measured, or leave it out.'],
    ['takes just 5 minutes', 'plays the work down. Give the number of minutes as it was measured, or leave it out.'],
    ['industry-leading', 'is praise, which readers cannot check. Say what it does, with the version and the source.'],
    ['the best database', 'ranks products, which is out of date soon. Say what it does, and for whom that is enough.'],
    ['$25 a month', "is a price, which is out of date soon. Leave it out, or link to the vendor's page."],
    ['ranks higher', 'promises a place in search results. Leave it out.'],
    ['proves that it is safe', 'promises more than a check can show. Say what was tried, and what it did.'],
  ])('reports %s', (words, told) => {
    expect(lint(`Text, ${words}.`)).toEqual([`16:7 warning prose-claim: "${words}" ${told}`])
  })

  it('reports a claim over markup, in a title, a prop and a field', () => {
    expect(
      lint({
        fields: 'ogTitle: "The **unhackable** app"',
        body: 'It is 100 % **secure**.\n\n::tip-box{title="A bulletproof app"}\nText.\n::',
      }),
    ).toEqual([
      `8:17 warning prose-claim: "unhackable" ${PROMISE}`,
      `17:7 warning prose-claim: "100 % secure" ${PROMISE}`,
      `19:20 warning prose-claim: "bulletproof" ${PROMISE}`,
    ])
  })

  it('is not told of what stands in a block that is not closed', () => {
    expect(lint('::tip-box\nAn unhackable app.')).toEqual([expect.stringContaining('16:1 error block-unclosed: ')])
  })
})
