import { describe, expect, it } from 'vitest'
import { runOnly } from '../../../../fixtures/output/run.ts'
import { change, validSite } from '../../../../fixtures/output/site.ts'

const after = (from: string, to: string) => runOnly('llms-format', change(validSite(), 'llms.txt', from, to))

describe('llms-format', () => {
  it('finds that the name or the summary is missing', () => {
    expect(after('# Example guide\n', '')).toContain(
      'llms.txt: Line 1: it does not begin with the name of the site as a heading.',
    )
    expect(after('> Every', 'Every')).toEqual(['llms.txt: Line 3: there is no quoted summary after the name.'])
  })

  it('finds that there is no section, and one of another level', () => {
    expect(after('## Guides\n', '')).toEqual(['llms.txt: Line 1: it has no section.'])
    expect(after('## Guides', '### Guides')).toEqual([
      'llms.txt: Line 5: "Guides" is a heading of level 3; sections have level 2.',
    ])
  })

  it('finds what is no list of links', () => {
    expect(after('- [Session', 'Text.\n\n- [Session')).toEqual([
      'llms.txt: Line 7: the section "Guides" holds a paragraph, and may have lists of links only.',
    ])
    expect(after('- [Session', '- See [Session')).toEqual([
      expect.stringMatching(/^llms\.txt: Line 7: .* has the entry "See Session cookies/),
    ])
    expect(after('): Which', ') Which')).toEqual([expect.stringContaining('no link with notes after a colon')])
  })

  it('takes paragraphs before the first section, and a link without notes', () => {
    expect(after('## Guides', 'About them.\n\n## Guides')).toEqual([])
    expect(after(': Which flags it needs.', '')).toEqual([])
  })
})
