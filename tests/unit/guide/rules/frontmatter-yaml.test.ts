import { describe, expect, it } from 'vitest'
import { article, lint } from './lint.ts'

describe('frontmatter-yaml', () => {
  it('accepts --- in a fence and as a line in the text', () => {
    expect(
      lint(`\`\`\`yaml
---
a: b
---
\`\`\`

Text.

---

Text.`),
    ).toEqual([])
  })

  it('accepts a colon in a quoted title', () => {
    expect(
      lint({
        text: article()
          .replace('title: A guide to test', "title: 'A guide: to test")
          .replace('rules with', "rules with'"),
      }),
    ).toEqual([])
  })

  it('reports no frontmatter', () => {
    expect(
      lint({
        text: `## Heading

Text.
`,
      }),
    ).toEqual([
      '1:1 error frontmatter-yaml: The file has no frontmatter. Start it with a line of ---, then the fields, then a line of ---.',
    ])
  })

  it('reports a blank line before it', () => {
    expect(lint({ text: '\n' + article() })).toEqual([
      '2:1 error frontmatter-yaml: Only at the very start of the file this is frontmatter. Delete what stands before the ---.',
    ])
  })

  it('reports nothing of what stands in the fields below blank lines', () => {
    expect(lint({ text: `\n \n${article({ fields: 'keywords: [key]' })}` })).toEqual([
      '3:1 error frontmatter-yaml: Only at the very start of the file this is frontmatter. Delete what stands before the ---.',
    ])
  })

  it('reports frontmatter without end', () => {
    expect(
      lint({
        text: `---
title: x

Text.
`,
      }),
    ).toEqual([
      '1:1 error frontmatter-yaml: The frontmatter is not closed. End the frontmatter with a line that is --- and nothing else.',
    ])
  })

  it('reports a line that would end it early', () => {
    expect(lint({ text: article({ fields: '---more' }) })).toEqual([
      '8:1 error frontmatter-yaml: This line would end the frontmatter in its middle. End the frontmatter with a line that is --- and nothing else.',
    ])
  })

  it('reports a duplicate key', () => {
    expect(lint({ fields: 'date: 2026-11-02' })).toEqual([
      '8:1 error frontmatter-yaml: This field stands here a second time. Keep one of the two.',
    ])
  })

  it('reports a colon in a text without quotes', () => {
    expect(lint({ fields: 'ogTitle: One: two' })).toEqual([
      '8:10 error frontmatter-yaml: A field can\'t be read here. Put a text that contains ": " in quotes.',
    ])
  })

  it('reports a quote without end', () => {
    expect(lint({ fields: 'ogTitle: "One' })).toEqual([
      '8:10 error frontmatter-yaml: A closing quote is missing. Write it where the text ends.',
    ])
  })

  it('reports a text that starts with a star', () => {
    expect(lint({ fields: 'ogTitle: *bold*' })).toEqual([
      '8:10 error frontmatter-yaml: A text that starts with * is read as a reference. Put the text in quotes.',
    ])
  })

  it('reports text behind a closing quote', () => {
    expect(lint({ fields: 'ogTitle: "One" two' })).toEqual([
      "8:16 error frontmatter-yaml: The text of a field can't go on like this. Put the whole text in quotes.",
    ])
  })

  it('reports a tab as indentation', () => {
    expect(
      lint({
        fields: `image:
	src: /x`,
      }),
    ).toEqual(["9:1 error frontmatter-yaml: A tab can't indent a field. Indent with spaces."])
  })

  it('reports a list in place of fields', () => {
    expect(
      lint({
        text: `---
- a
---

Text.
`,
      }),
    ).toEqual(['2:1 error frontmatter-yaml: The frontmatter is no list of fields. Write each field as "name: value".'])
  })

  it('reports a list as the name of a field', () => {
    expect(lint({ fields: '[a]: b' })).toEqual([
      "8:1 error frontmatter-yaml: A list or an object can't be the name of a field. Put a name in quotes that starts with a bracket.",
    ])
  })
})
