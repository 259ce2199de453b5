import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixPrompt } from '../../../../guide/prompt/fix-prompt.ts'

const FIELDS = `---
title: "Bolt: rules"
stack:
  - bolt
verified:
  date: 2026-11-22
  versions:
    vite: 8.3.8
url: https://example.com/blog/guides/bolt
---
`

const PAIR = '**Vulnerable:** `a.sql`\n\n```sql\ngrant all\n```\n\n**Fixed:** `a.sql`\n\n```sql\nrevoke all\n```'
const twin = (body: string) => `${FIELDS}\n# Bolt: rules\n\n${body}\n`

describe('fixPrompt', () => {
  const prompt = fixPrompt(
    twin(`## Rules\n\n### 1. Open table\n\nIt is open.\n\n${PAIR}\n\nAsk for a row.\n\n## FAQ\n\nOther.`),
  )

  it('says what to do, for which stack and versions, and where it is from', () => {
    expect(prompt).toContain('that this guide is about: Bolt: rules\n')
    expect(prompt).toContain('Stack: bolt\nVersions: vite 8.3.8\nChecked on: 2026-11-22\n')
    expect(prompt).toContain('Guide: https://example.com/blog/guides/bolt\n')
    expect(prompt).toContain("Don't paste it as it is")
  })

  it('holds each problem with its heading, its code and how to verify, and nothing else of the guide', () => {
    expect(prompt?.slice(prompt.indexOf('## '))).toBe(
      '## Problem 1: Open table (Rules)\n\nIt is open.\n\n' +
        '**Vulnerable (look for this, never write it):** `a.sql`\n\n```sql\ngrant all\n```\n\n' +
        '**Fixed (adapt this):** `a.sql`\n\n```sql\nrevoke all\n```\n\n' +
        '**How to verify:**\n\nAsk for a row.\n',
    )
  })

  it('keeps several fixes of one section together, and says nothing of verifying where nothing is said', () => {
    const told = fixPrompt(twin(`## Rules\n\n${PAIR}\n\nAnd:\n\n${PAIR}`))
    expect(told?.match(/## Problem/g)).toHaveLength(1)
    expect(told?.match(/Fixed \(adapt this\)/g)).toHaveLength(2)
    expect(told).not.toContain('How to verify')
  })

  it('reads fixed code that stands alone', () => {
    expect(fixPrompt(twin('## A\n\n**Fixed:**\n\n```sql\na\n```'))).toContain('## Problem 1: A\n')
  })

  it.each([
    ['a twin without fixed code', twin('## A\n\n```sql\na\n```')],
    ['a page', '<!doctype html>'],
    ['nothing', ''],
    ['frontmatter without an end', '---\ntitle: x\n'],
  ])('answers nothing for %s', (_what, text) => {
    expect(fixPrompt(text)).toBeUndefined()
  })

  it('never shows a vulnerable sample without its label', () => {
    const block = fc.constantFrom(
      '## Heading',
      '### Deeper',
      'Words.',
      '- A task',
      '**Vulnerable:** `a`\n\n```sql\nHOLE\n```',
      '> **Vulnerable:**\n>\n> ```sql\n> HOLE\n> ```',
      '**Fixed:**\n\n```sql\nfix\n```',
      '```sql\nother\n```',
    )
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
        const told = fixPrompt(twin(blocks.join('\n\n'))) ?? ''
        const holes = told.match(/^[> ]*HOLE$/gm) ?? []
        const labelled = told.match(
          /\*\*Vulnerable \(look for this, never write it\):\*\*[^\n]*\n[> ]*\n[> ]*```sql\n[> ]*HOLE/g,
        )
        expect(labelled?.length ?? 0).toBe(holes.length)
      }),
    )
  })
})
