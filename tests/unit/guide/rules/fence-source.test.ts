import { describe, expect, it } from 'vitest'
import { samples } from '../proof/sample-files.ts'
import { lint } from './lint.ts'

const told = (info: string, body = '') => lint({ body: `\`\`\`${info}\n${body}\`\`\``, samples: samples() })

describe('fence-source', () => {
  it.each([
    'ts src="samples/idor/fixed/app.ts#read"',
    'ts [lib/[id]/data.ts] {1} src="samples/idor/fixed/app.ts#read"',
    'ts src="samples/idor/vulnerable/app.ts#read" verdict=vulnerable',
    'sql src="samples/idor/schema.sql#L1"',
    'ts src=samples/idor/proof.ts',
  ])('accepts %s', (info) => {
    expect(told(info)).toEqual([])
  })

  it('reports a file and a region that are not there, where they are named', () => {
    expect(told('ts [a.ts] src="samples/idor/fixd/app.ts#read"')).toEqual([
      '16:14 error fence-source: There is no file samples/idor/fixd/app.ts. Did you mean "samples/idor/fixed/app.ts"?',
    ])
    expect(told('ts src="samples/idor/fixed/app.ts#raed"')).toEqual([
      '16:7 error fence-source: samples/idor/fixed/app.ts has no region "raed". Did you mean "read"?',
    ])
  })

  it('reports a file elsewhere', () => {
    expect(told('ts src="content/x.ts"')).toEqual([
      '16:7 error fence-source: A fence can\'t take its code from "content/x.ts". Name a file below samples/, where code is tested.',
    ])
  })

  it('reports code beside src', () => {
    expect(told('ts src="samples/idor/fixed/app.ts#read"', 'a\n')).toEqual([
      '16:7 error fence-source: The fence has code of its own beside src="samples/idor/fixed/app.ts#read". Delete one of the two.',
    ])
  })

  it('reports a verdict of the other side, and one of neither', () => {
    expect(told('ts src="samples/idor/fixed/app.ts#read" verdict=vulnerable')).toEqual([
      '16:44 error fence-source: The verdict is "vulnerable", but samples/idor/fixed/app.ts#read is on the fixed side. Delete the verdict: it follows from the sample.',
    ])
    expect(told('sql src="samples/idor/schema.sql#L1" verdict=fixed')).toEqual([
      '16:41 error fence-source: samples/idor/schema.sql#L1 is on neither side of its sample, so it has no verdict. Delete the verdict, or name a file in vulnerable/ or fixed/.',
    ])
  })

  it('reports brackets in a path', () => {
    expect(told('ts src="samples/idor/fixed/[id].ts" [x.ts]')).toEqual([
      '16:7 error fence-source: A path with brackets or braces can’t be read behind a fence. Give the file of the sample a name without them, and write the real one as label: [app/[id]/route.ts].',
    ])
  })

  it('marks lines of the code that is shown', () => {
    expect(told('ts {2} src="samples/idor/fixed/app.ts#read"')).toEqual([
      '16:1 warning fence-highlight: Line 2 is to be highlighted, but the code has 1 line. Write numbers and ranges from 1: {2,4-5}.',
    ])
  })
})
