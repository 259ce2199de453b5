import { describe, expect, it } from 'vitest'
import { readSections } from '../../../../guide/prompt/sections.ts'

const read = (text: string) => readSections(text.split('\n'))

describe('readSections', () => {
  it('cuts at headings and keeps those above', () => {
    const headings = read('# T\n\n## A\n\n### B\n\n## C\n\n#### D').map((section) => section.headings)
    expect(headings).toEqual([[], ['A'], ['A', 'B'], ['C'], ['C', 'D']])
  })

  it('takes a label for the fence below it', () => {
    const [section] = read('Text.\n\n**Fixed:** `a.ts`\n\n```ts\na\n```\n\nMore.')
    expect(section?.parts).toEqual([
      { lines: ['Text.', '', '**Fixed:** `a.ts`', ''] },
      { lines: ['```ts', 'a', '```'], verdict: 'Fixed' },
      { lines: ['', 'More.'] },
    ])
  })

  it.each([
    ['in a quote', '> **Vulnerable:**\n>\n> ```sql\n> a\n> ```'],
    ['in a list', '- **Vulnerable:** `a`\n\n  ```sql\n  a\n  ```'],
    ['with tildes', '**Vulnerable:**\n\n~~~sql\na\n~~~'],
  ])('finds a label %s', (_where, text) => {
    expect(read(text)[0]?.parts[1]?.verdict).toBe('Vulnerable')
  })

  it('gives no verdict to a fence after other text, or after another fence', () => {
    const [section] = read('**Fixed:**\n\nText.\n\n```ts\na\n```\n\n```ts\nb\n```')
    expect(section?.parts.map(({ verdict }) => verdict)).toEqual([undefined, undefined, undefined, undefined])
  })

  it('sees neither headings nor labels nor shorter fences in code', () => {
    const [section, ...others] = read('````md\n## No heading\n\n**Fixed:**\n\n```ts\na\n```\n````\n\nText.')
    expect(others).toEqual([])
    expect(section?.parts).toHaveLength(2)
  })

  it('takes a fence that is never closed to the end', () => {
    expect(read('```ts\n## a')[0]?.parts).toEqual([{ lines: ['```ts', '## a'], verdict: undefined }])
  })
})
