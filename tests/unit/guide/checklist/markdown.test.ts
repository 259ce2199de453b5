import { describe, expect, it } from 'vitest'
import type { ListItem } from '../../../../guide/checklist/markdown.ts'
import { checklistMarkdown } from '../../../../guide/checklist/markdown.ts'

const ADDRESS = 'https://site.example/checklist#stack=supabase'
const item = (label: string, isDone = false): ListItem => {
  return { label, isDone, href: 'https://site.example/a#check-x', others: [] }
}
const guide = (...items: ListItem[]) => ({ title: 'Guide A', href: 'https://site.example/a', items })

describe('checklistMarkdown', () => {
  it('is a task list by severity and guide, with links, ticks and the picked tools', () => {
    const shared = { ...item('B'), others: [{ title: 'Guide B', href: 'https://site.example/b#check-b' }] }
    const groups = [
      { title: 'critical', guides: [guide(item('A', true), shared)] },
      { title: 'Not rated', guides: [guide(item('C'))] },
    ]
    expect(checklistMarkdown({ tools: ['Supabase', 'Next.js'], address: ADDRESS, groups })).toBe(`\
# Security checklist: Supabase, Next.js

1 of 3 done. <https://site.example/checklist#stack=supabase>

## critical

### [Guide A](https://site.example/a)

- [x] [A](https://site.example/a#check-x)
- [ ] [B](https://site.example/a#check-x) (also in [Guide B](https://site.example/b#check-b))

## Not rated

### [Guide A](https://site.example/a)

- [ ] [C](https://site.example/a#check-x)
`)
  })

  it('leaves the words as they read, whatever they hold', () => {
    const groups = [{ title: 'high', guides: [guide(item('Use `a_b` & *c* in [d] <e> \\ ~f~'))] }]
    expect(checklistMarkdown({ tools: [], address: ADDRESS, groups })).toContain(
      '- [ ] [Use \\`a\\_b\\` & \\*c\\* in \\[d\\] \\<e\\> \\\\ \\~f\\~](https://site.example/a#check-x)',
    )
  })

  it('keeps brackets in an address within the link', () => {
    const groups = [{ title: 'high', guides: [{ ...guide(), href: 'https://site.example/a(b)' }] }]
    expect(checklistMarkdown({ tools: [], address: ADDRESS, groups })).toContain(
      '### [Guide A](https://site.example/a%28b%29)',
    )
  })

  it('says so where nothing is left', () => {
    expect(checklistMarkdown({ tools: [], address: ADDRESS, groups: [] })).toBe(
      `# Security checklist\n\n0 of 0 done. <${ADDRESS}>\n`,
    )
  })
})
