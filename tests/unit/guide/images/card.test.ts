import { describe, expect, it } from 'vitest'
import { cardAlt, cardFacts } from '../../../../guide/images/card.ts'

describe('cardFacts', () => {
  it('says how bad it is and what it applies to, by name', () => {
    expect(cardFacts({ severity: 'high', stack: ['nextjs', 'any'] })).toEqual([
      { label: 'Severity', value: 'High' },
      { label: 'Applies to', value: 'Next.js, Any stack' },
    ])
  })

  it('says nothing that is not known', () => {
    expect(cardFacts({ severity: undefined, stack: [] })).toEqual([])
    expect(cardFacts({ severity: undefined, stack: ['v0'] })).toEqual([{ label: 'Applies to', value: 'v0' }])
  })
})

describe('cardAlt', () => {
  it('says what the picture shows', () => {
    expect(cardAlt('All guides', undefined, [])).toBe('A card with the words “All guides”.')
    expect(cardAlt('Open rows', 'Vulnerabilities', [{ label: 'Severity', value: 'High' }])).toBe(
      'A card with the words “Open rows”. Vulnerabilities. Severity: High.',
    )
  })
})
