import { describe, expect, it } from 'vitest'
import { IDOR, reportOfIdor, samples } from '../proof/sample-files.ts'
import { lint } from './lint.ts'

const PROOF = ':proof-result{sample="idor"}'
const FENCE = '```ts src="samples/idor/fixed/app.ts#read"\n```'

describe('proof-report', () => {
  it('accepts a proof that holds, of the files as they are', () => {
    expect(lint({ body: `${PROOF}\n\n${FENCE}`, samples: samples() })).toEqual([])
  })

  it('reports a proof without a report, once a page', () => {
    expect(lint({ body: `${FENCE}\n\n${PROOF}`, samples: samples({}, 'none') })).toEqual([
      '19:15 error proof-report: The proof of the sample "idor" has no report that can be read. Run npm run proof -- idor.',
    ])
  })

  it('reports code of a sample whose proof never ran', () => {
    expect(lint({ body: FENCE, samples: samples({}, 'none') })).toEqual([
      '16:7 error proof-report: The proof of the sample "idor" has no report that can be read. Run npm run proof -- idor.',
    ])
  })

  it('reports a proof that does not hold', () => {
    expect(lint({ body: PROOF, samples: samples({}, { holds: false }) })).toEqual([
      '16:15 error proof-report: The proof of the sample "idor" does not hold. Mend the sample. Run npm run proof -- idor.',
    ])
  })

  it('reports results that do not say what the report says of them', () => {
    const attacks = reportOfIdor().attacks.map((attack) => ({ ...attack, fixed: attack.vulnerable }))
    expect(lint({ body: PROOF, samples: samples({}, { attacks }) })).toEqual([
      expect.stringContaining('16:15 error proof-report: The proof of the sample "idor" does not hold.'),
    ])
  })

  it('reports files that were changed since, and the report of another sample', () => {
    const changed = {
      ...IDOR,
      'samples/idor/report.json': JSON.stringify(reportOfIdor()),
      'samples/idor/proof.ts': 'x',
    }
    expect(lint({ body: PROOF, samples: samples(changed) })).toEqual([
      '16:15 error proof-report: The files of the sample "idor" have changed since its proof ran. Run npm run proof -- idor.',
    ])
    expect(lint({ body: PROOF, samples: samples({}, { id: 'other' }) })).toEqual([
      '16:15 error proof-report: The report of the sample "idor" is that of "other". Run npm run proof -- idor.',
    ])
  })
})
