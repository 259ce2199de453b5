import { describe, expect, it } from 'vitest'
import { listProofs, samplesIn } from '../../../../guide/proof/listing.ts'
import { samples } from './sample-files.ts'

const SHOWN = 'Text.\n\n:proof-result{sample="idor"}\n'

describe('samplesIn', () => {
  it('finds proofs and fences, and not what only speaks of them', () => {
    expect([...samplesIn(SHOWN)]).toEqual(['idor'])
    expect([...samplesIn('```ts src="samples/a/fixed.ts#x"\n```\n\n> ```sql src="samples/b/x.sql"\n> ```\n')]).toEqual([
      'a',
      'b',
    ])
    expect([
      ...samplesIn('````md\n```ts src="samples/a/fixed.ts"\n```\n````\n\n`:proof-result{sample="b"}`\n'),
    ]).toEqual([])
    expect([...samplesIn('Text about samples.')]).toEqual([])
  })
})

describe('listProofs', () => {
  it('lists each report with its command and the guides that show it', () => {
    const guides = [
      { path: '/blog/guides/a', title: 'A', source: SHOWN },
      { path: '/blog/guides/b', title: 'B', source: 'Text.' },
    ]
    const { proofs, code } = listProofs(samples(), guides, undefined)
    expect(code).toBeNull()
    expect(proofs).toMatchObject([
      { id: 'idor', command: 'npm run proof -- idor', guides: [{ path: '/blog/guides/a', title: 'A' }] },
    ])
  })

  it('leaves out a sample without a report, and passes on how much code was checked', () => {
    const code = { fences: 3, checked: 3, fromSamples: 1, unchecked: [], byLanguage: { ts: { fences: 3, checked: 3 } } }
    expect(listProofs(samples({}, 'none'), [], code)).toEqual({ proofs: [], code })
  })
})
