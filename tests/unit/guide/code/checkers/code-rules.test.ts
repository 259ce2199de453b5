import { describe, expect, it } from 'vitest'
import { check, fence } from '../check.ts'

const RULE = 'allow read: if request.auth.uid == id;'

describe('code-rules', () => {
  it('accepts rules, and one match alone', async () => {
    const whole = ["rules_version = '2';", 'service firebase.storage {', '  match /b/{bucket}/o {', RULE, '  }', '}']
    expect(await check(fence('rules', ...whole) + fence('rules', 'match /users/{id} {', RULE, '}'))).toEqual([])
  })

  it('tells half of a condition', async () => {
    expect(
      await check(fence('rules', 'match /users/{id} {', '  allow read: if request.auth != null && ;', '}')),
    ).toEqual(["18:42 code-rules: mismatched input ';'."])
  })
})
