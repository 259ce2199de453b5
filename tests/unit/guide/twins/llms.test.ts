import { describe, expect, it } from 'vitest'
import { llmsFullText, llmsText } from '../../../../guide/twins/llms.ts'
import site from '../../../../site.config.ts'
import { summary } from '../schema/sample-article.ts'

const older = summary({
  path: '/blog/guides/a',
  title: 'A [b]',
  description: 'Of a.',
  category: 'guides',
  date: '2026-01-01',
})
const newer = summary({
  path: '/blog/agents/c',
  title: 'C',
  description: 'Of c.',
  category: 'agents',
  date: '2026-02-01',
})
const input = {
  origin: 'https://guide.example',
  site: { ...site, name: 'Example', description: 'About it.' },
  articles: [older, newer],
}

describe('llmsText', () => {
  it('names the site, lists each article by category, and says what else there is', () => {
    expect(llmsText(input)).toBe(`# Example

> About it.

## Guides by tool

- [A \\[b\\]](https://guide.example/blog/guides/a.md): Of a.

## Coding agents

- [C](https://guide.example/blog/agents/c.md): Of c.

## Optional

- [All guides in one file](https://guide.example/llms-full.txt): The text of every guide, one after the other.
- [Proofs](https://guide.example/proofs.json): What was attacked, on which versions, and what happened on both sides, as JSON.
- [Glossary](https://guide.example/glossary): What the terms in the guides mean, each with its source.
- [Facts](https://guide.example/facts): Every figure that the guides cite, with its source, date and caveat.
- [Index](https://guide.example/topics): Guides by tool, by CWE and by OWASP category.
- [Corrections](https://guide.example/corrections): What guides said wrongly, and what is right.
- [Atom](https://guide.example/feed.xml): The newest guides as a feed, in full.
- [RSS](https://guide.example/rss.xml): The newest guides as a feed, in full.
- [JSON Feed](https://guide.example/feed.json): The newest guides as a feed, in full.
`)
  })
})

describe('llmsFullText', () => {
  it('has every twin as it is, newest first, below its address', () => {
    expect(llmsFullText(input, ({ title }) => `---\ntitle: ${title}\n---\n\n# ${title}\n`)).toBe(`# Example

> About it.

<!-- https://guide.example/blog/agents/c.md -->

---
title: C
---

# C

<!-- https://guide.example/blog/guides/a.md -->

---
title: A [b]
---

# A [b]
`)
  })
})
