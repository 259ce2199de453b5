import { describe, expect, it } from 'vitest'
import { samples } from '../proof/sample-files.ts'
import { lint } from './lint.ts'

const fence = (meta: string) => `\`\`\`ts ${meta}\na\n\`\`\``

describe('fence-attribute', () => {
  it('accepts what has a meaning', () => {
    expect(lint(fence('[a.ts] verdict=fixed context="db"'))).toEqual([])
    const body = '```ts src="samples/idor/fixed/app.ts#read"\n```'
    expect(lint({ body, samples: samples() })).toEqual([])
    expect(lint(fence('unchecked="the vendor publishes no types"'))).toEqual([])
  })

  it('reports a misspelling', () => {
    expect(lint(fence('verdickt=fixed'))).toEqual([
      '16:1 error fence-attribute: Unknown "verdickt" on a fence. Did you mean "verdict"?',
    ])
  })

  it('reports what nobody knows', () => {
    expect(lint(fence('size=12'))).toEqual([
      '16:1 error fence-attribute: Unknown "size" on a fence. A fence may have verdict, src, context and unchecked.',
    ])
  })

  it('reports a value that is empty, and a reason that says nothing', () => {
    expect(lint(fence('unchecked=""'))).toEqual([
      '16:1 error fence-attribute: "unchecked" is empty. It says why the code is checked by no program.',
    ])
    expect(lint(fence('unchecked="later"'))).toEqual([
      '16:1 error fence-attribute: "later" is no reason that helps a reader. Say why no program checks this code, as in unchecked="there is no parser for PowerShell".',
    ])
  })
})
