import { describe, expect, it } from 'vitest'
import { run } from '../../../../fixtures/output/run.ts'
import { change, validSite } from '../../../../fixtures/output/site.ts'

describe('questions', () => {
  it('finds a question that another page asks, however it is spaced and written', () => {
    const question = {
      '@type': 'Question',
      name: 'Is  httpOnly enough?',
      acceptedAnswer: { '@type': 'Answer', text: 'No.' },
    }
    const files = change(
      validSite(),
      'blog.html',
      '"dateModified"',
      `"mainEntity":[${JSON.stringify(question)}],"dateModified"`,
    )
    expect(run(files)).toContain(
      'questions /blog/guides/session-cookies: The question "Is HttpOnly enough?" is also asked on /blog.',
    )
  })
})
