import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { tagPage } from '../../../../guide/docs/tag-page.ts'
import { defineTag } from '../../../../guide/tags/define-tag.ts'

const tag = defineTag({
  name: 'tool-card',
  summary: 'A card.',
  props: z.strictObject({ name: z.string().describe('Its name'), note: z.string().optional().describe('A note') }),
  parents: ['step-list', 'page'],
  children: ['tip-box', 'info-box'],
  content: { kind: 'fences', min: 2, max: 2 },
})

describe('tagPage', () => {
  it('says how a tag is written, what it takes, holds and stands in', () => {
    const page = tagPage(tag, '::tool-card{name="x"}\n::')
    expect(page).toContain('\n# tool-card\n\nA card.\n')
    expect(page).toContain(
      '`````mdc\n::tool-card{name="x"}\n::\n`````\n\n![tool-card as readers see it](tool-card.png)',
    )
    expect(page).toContain('- `name` (required): Its name.\n- `note` (optional): A note.')
    expect(page).toContain('Exactly 2 fences, and nothing else.')
    expect(page).toContain('Block tags that may stand in it: [`tip-box`](tip-box.md) and [`info-box`](info-box.md).')
    expect(page).toContain('Only in [`step-list`](step-list.md) and on the page itself, in no other tag.')
  })

  it('has words for a tag without props that holds nothing', () => {
    const page = tagPage({ ...tag, props: z.strictObject({}), content: { kind: 'none' }, children: [] }, undefined)
    expect(page).toContain('## Props\n\nIt has none.\n\n## What it holds\n\nNothing: it shows its props.\n\n## Where')
  })
})
