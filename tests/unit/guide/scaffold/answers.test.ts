import { describe, expect, it } from 'vitest'
import { collectAnswers } from '../../../../guide/scaffold/answers.ts'
import type { Answers } from '../../../../guide/scaffold/answers.ts'
import type { Target } from '../../../../guide/scaffold/target.ts'

const GIVEN: Answers = { title: 'A guide to something', stack: 'supabase' }

const refusal = (given: Answers, kind: Target['kind'] = 'article') =>
  collectAnswers(kind, given, undefined).then(
    () => 'accepted',
    (error: Error) => error.message,
  )

/** Answers in order, and what was asked. */
function person(...answers: string[]) {
  const asked: string[] = []
  const ask = async (prompt: string) => {
    asked.push(prompt)
    return answers.shift() ?? ''
  }
  return { ask, asked }
}

describe('collectAnswers', () => {
  it('needs title and stack where nobody can be asked', async () => {
    expect(await refusal({})).toBe(
      '--title and --stack are missing, and without a terminal nobody can be asked for them.',
    )
    expect(await refusal({ title: 'A guide to something' })).toBe(
      '--stack is missing, and without a terminal nobody can be asked for it.',
    )
    expect(await collectAnswers('article', GIVEN, undefined)).toEqual(GIVEN)
  })

  it.each<[Answers, string]>([
    [{ ...GIVEN, stack: 'supabase,nextj' }, '--stack does not know "nextj": did you mean "nextjs"?'],
    [{ ...GIVEN, title: 'Short' }, '--title has 5 characters; 10 to 70 are allowed.'],
    [{ ...GIVEN, title: ' ' }, '--title is empty.'],
    [{ ...GIVEN, description: `${'a '.repeat(40)}b` }, '--description must end as a sentence, with a full stop'],
    [{ ...GIVEN, severity: 'hihg' }, '--severity does not know "hihg": did you mean "high"?'],
    [{ ...GIVEN, severity: 'x' }, '--severity does not know "x": known are critical, high, medium and low.'],
    [{ ...GIVEN, source: 'http://example.com' }, '--source must be a full address that starts with https://.'],
  ])('refuses %j', async (given, message) => {
    expect(await refusal(given)).toContain(message)
  })

  it('refuses a flag that a term has no use for', async () => {
    expect(await refusal({ severity: 'high' }, 'term')).toBe('A term has no --severity: leave it out.')
    expect(await refusal({ value: '5' })).toBe('An article has no --value: leave it out.')
  })

  it('asks for all of a fact but its unit', async () => {
    const fact: Answers = { statement: 'One of two apps leaked.', value: '50', published: '2026-01-01' }
    expect(await refusal(fact, 'fact')).toContain('--caveat and --source are missing')
    const full = { ...fact, caveat: 'Two were asked.', source: 'https://example.com/report' }
    expect(await collectAnswers('fact', full, undefined)).toEqual(full)
    expect(await refusal({ ...full, published: '2026' }, 'fact')).toContain('--published must be a day that exists')
    expect(await refusal({ ...full, caveat: 'Two were asked' }, 'fact')).toContain('--caveat must end as a sentence')
  })

  it('asks for what is missing, in order, and again after a wrong answer', async () => {
    const { ask, asked } = person('Short', 'A guide to  something', '', 'supabse', 'supabase', '', '', '')
    expect(await collectAnswers('article', {}, ask)).toEqual({ title: 'A guide to something', stack: 'supabase' })
    expect(asked.slice(0, 5)).toEqual([
      'Title, 10 to 70 characters: ',
      'It has 5 characters; 10 to 70 are allowed. Title, 10 to 70 characters: ',
      'Tools it applies to, such as supabase,nextjs, or any: ',
      'It is needed. Tools it applies to, such as supabase,nextjs, or any: ',
      'It does not know "supabse": did you mean "supabase"? Tools it applies to, such as supabase,nextjs, or any: ',
    ])
    expect(asked).toHaveLength(8)
  })

  it('asks nothing that is given', async () => {
    const { ask, asked } = person()
    await collectAnswers('article', { ...GIVEN, severity: 'low', source: 'https://example.com/' }, ask)
    expect(asked.map((prompt) => prompt.split(',')[0])).toEqual(['What the reader gets'])
  })
})
