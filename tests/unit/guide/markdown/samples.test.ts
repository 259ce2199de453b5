import { describe, expect, it } from 'vitest'
import { deriveFromBody } from '../../../../guide/markdown/derive.ts'
import { fillFromSamples } from '../../../../guide/markdown/samples.ts'
import type { MarkElement, MarkNode } from '../../../../guide/markdown/tree.ts'
import { reportOfIdor, samples } from '../proof/sample-files.ts'

const fence = (meta: string, props: Record<string, unknown> = {}): MarkElement => [
  'pre',
  { code: '', language: 'ts', meta, ...props },
]

const READ = 'src="samples/idor/fixed/app.ts#read"'

describe('fillFromSamples', () => {
  it('puts code and verdict into fences, and reports into proofs', () => {
    const nodes: MarkNode[] = [
      ['tip-box', {}, fence(READ)],
      ['proof-result', { sample: 'idor' }],
      fence('', { code: 'own' }),
    ]
    fillFromSamples(nodes, samples())
    expect(nodes).toEqual([
      ['tip-box', {}, fence(`${READ} verdict=fixed`, { code: 'read: (id: string) => db.find({ id, owner }),' })],
      ['proof-result', { sample: 'idor', report: reportOfIdor() }],
      fence('', { code: 'own' }),
    ])
  })

  it('keeps a verdict that is written, and gives none to what both sides share', () => {
    const nodes = [fence(`${READ} verdict=fixed`), fence('src="samples/idor/schema.sql#L1"')]
    fillFromSamples(nodes, samples())
    expect(nodes.map(([, { meta }]) => meta)).toEqual([`${READ} verdict=fixed`, 'src="samples/idor/schema.sql#L1"'])
  })

  it('throws what the rules would have said', () => {
    expect(() => fillFromSamples([fence('src="samples/idor/fixed/app.ts#raed"')], samples())).toThrow(
      'samples/idor/fixed/app.ts has no region "raed". Did you mean "read"?',
    )
    expect(() => fillFromSamples([['proof-result', { sample: 'idor' }]], samples({}, 'none'))).toThrow('has no report')
  })
})

describe('deriveFromBody', () => {
  it('counts, highlights and compares the code of samples', async () => {
    const vulnerable = fence('src="samples/idor/vulnerable/app.ts#read"')
    const fixed = fence(READ, { highlights: [1] })
    const own = await deriveFromBody([['pre', { code: 'read: (id: string) => db.find({ id }),', language: 'ts' }]])
    expect(own.words).toBe(0)
    const compare: MarkNode[] = [['code-compare', {}, vulnerable, fixed]]
    await deriveFromBody(compare, { samples: samples() })
    expect(vulnerable[1]).toMatchObject({ verdict: 'vulnerable', html: expect.stringContaining('class="line del"') })
    expect(fixed[1]).toMatchObject({ verdict: 'fixed', html: expect.stringContaining('class="line hl add"') })
    expect(Object.keys(fixed[1])).not.toContain('meta')
  })
})
