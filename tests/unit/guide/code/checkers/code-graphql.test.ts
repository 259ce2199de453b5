import { describe, expect, it } from 'vitest'
import { check, fence } from '../check.ts'

describe('code-graphql', () => {
  it('accepts a schema with the directives of Amplify, and an operation', async () => {
    const schema = [
      'type Note @model @auth(rules: [{ allow: owner }]) {',
      '  content: String',
      '  at: AWSDateTime',
      '}',
    ]
    expect(await check(fence('graphql', ...schema) + fence('graphql', 'query { notes { id } }'))).toEqual([])
  })

  it('tells a directive that nobody knows', async () => {
    expect(await check(fence('graphql', 'type Note', '  @modell {', '  content: String', '}'))).toEqual([
      '18:3 code-graphql: Unknown directive "@modell".',
    ])
  })

  it('tells a value that a directive does not take', async () => {
    const found = await check(fence('graphql', 'type Note', '  @auth(rules: [{ allow: ownr }]) {', '  a: String', '}'))
    expect(found).toEqual([expect.stringMatching(/^18:16 code-graphql: Argument "rules" has invalid value/)])
  })

  it('tells a bracket that is missing', async () => {
    expect(await check(fence('graphql', 'type Note {', '  content String', '}'))).toEqual([
      '18:11 code-graphql: Syntax Error: Expected ":", found Name "String".',
    ])
  })
})
