import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../../../guide/markdown/source/mdc.ts'
import { factsCited } from '../../../../guide/twins/facts.ts'
import { markdownText } from '../../../../guide/twins/markdown-text.ts'
import { fact } from '../schema/sample-article.ts'

const facts = new Map([
  ['a', fact()],
  ['b', fact({ statement: 'Half of them leaked.', value: 50, unit: '%', sample: '16 models' })],
])

const section = (markdown: string) => {
  const children = factsCited(parseMarkdown(markdown), { fact: (id) => facts.get(id) })
  return markdownText({ type: 'root', children })
}

describe('factsCited', () => {
  it('says everything of each fact once, in the order of the page', () => {
    expect(section('A :fact-cite{id="b"}.\n\n::tip-box\n:fact-cite[x]{id="a"} :fact-cite{id="b"}\n::')).toBe(
      `## Facts cited

- **50%** · Half of them leaked. Sample: 16 models. Caveat: One crawl of one platform. Source: [Report "A"](https://example.com/report), 29 May 2025. Read: 1 January 2026.
- **170 of 1,645 apps** · A crawl of 1,645 apps found 170 with open tables. Caveat: One crawl of one platform. Source: [Report "A"](https://example.com/report), 29 May 2025. Read: 1 January 2026.
`,
    )
  })

  it('is nothing where no fact is cited', () => {
    expect(section('A :fact-cite{id="no"} and `:fact-cite{id="a"}`.')).toBe('')
  })
})
