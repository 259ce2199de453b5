import { describe, expect, it } from 'vitest'
import type { ChecklistGuide } from '../../../../guide/checklist/guides.ts'
import { mergeChecklists } from '../../../../guide/checklist/merge.ts'
import { itemAddress } from '../../../../guide/checklist/tick.ts'
import { guide } from './sample-guides.ts'

/** The list as lines: a severity, a guide with its tools, an item with its addresses; repeated ones in brackets. */
function lines(guides: ChecklistGuide[]): string[] {
  return mergeChecklists(guides).flatMap(({ severity, guides: parts }) => [
    `# ${severity ?? 'none'}`,
    ...parts.flatMap(({ title, stack, items }) => [
      `## ${title} ${stack.join()}`.trim(),
      ...items.map(({ label, places, isRepeated }) => {
        const line = `${label}: ${places.map(({ path, id }) => itemAddress(path, id)).join(' ')}`
        return isRepeated ? `(${line})` : line
      }),
    ]),
  ])
}

describe('mergeChecklists', () => {
  it('goes from critical to low, guides without severity last, by title within', () => {
    const guides = [
      guide('none', ['A']),
      guide('low', ['B'], { severity: 'low' }),
      guide('b', ['C'], { severity: 'critical', stack: ['vite'] }),
      guide('a', ['D', 'E'], { severity: 'critical' }),
    ]
    expect(lines(guides)).toEqual([
      '# critical',
      '## a guide',
      'D: /blog/guides/a#check-d',
      'E: /blog/guides/a#check-e',
      '## b guide vite',
      'C: /blog/guides/b#check-c',
      '# low',
      '## low guide',
      'B: /blog/guides/low#check-b',
      '# none',
      '## none guide',
      'A: /blog/guides/none#check-a',
    ])
  })

  it('shows an item of two guides in the first, with both addresses and one wording', () => {
    const guides = [
      guide('mild', ['user B can’t  read ', 'Own'], { severity: 'low' }),
      guide('worst', ["User B can't read."], { severity: 'critical' }),
    ]
    expect(lines(guides)).toEqual([
      '# critical',
      '## worst guide',
      "User B can't read.: /blog/guides/worst#check-user-b-cant-read /blog/guides/mild#check-user-b-cant-read",
      '# low',
      '## mild guide',
      "(User B can't read.: /blog/guides/mild#check-user-b-cant-read /blog/guides/worst#check-user-b-cant-read)",
      'Own: /blog/guides/mild#check-own',
    ])
  })

  it('keeps apart what only looks alike in an address', () => {
    const [group] = mergeChecklists([guide('a', ['At least 1.17']), guide('b', ['At least 11.7'])])
    expect(group?.guides.flatMap(({ items }) => items).map(({ isRepeated }) => isRepeated)).toEqual([false, false])
  })

  it('joins the sections of a guide and leaves out guides without items', () => {
    const checklist = [
      { title: 'One', items: [{ id: 'check-a', label: 'A' }] },
      { title: 'Two', items: [{ id: 'check-b', label: 'B' }] },
    ]
    expect(lines([guide('x', [], { checklist }), guide('empty', []), guide('low', [], { severity: 'low' })])).toEqual([
      '# none',
      '## x guide',
      'A: /blog/guides/x#check-a',
      'B: /blog/guides/x#check-b',
    ])
    expect(mergeChecklists([])).toEqual([])
  })

  it('leaves the guides as they were', () => {
    const guides = [guide('b', ['A']), guide('a', ['A'])]
    const before = structuredClone(guides)
    mergeChecklists(guides)
    expect(guides).toEqual(before)
  })
})
