import { describe, expect, it } from 'vitest'
import { runWithArticle } from '../../../../fixtures/output/run.ts'

describe('code-blocks', () => {
  const page = 'code-blocks /blog/guides/session-cookies:'
  const tokens = `<span class="k">const</span> flags = <span class="s">'HttpOnly'</span>`

  it('finds an empty block, and one without a code element', () => {
    expect(runWithArticle(tokens, ' \n ')).toEqual([`${page} Code block 1 (ts) is empty.`])
    expect(runWithArticle(`<pre data-language="ts"><code>${tokens}</code></pre>`, '<pre>text</pre>')).toEqual([
      `${page} Code block 1 is empty.`,
    ])
  })

  it('finds a block without highlighting', () => {
    expect(runWithArticle(tokens, 'const flags = 1\nflags')).toEqual([
      `${page} Code block 1 (ts) is not highlighted: "const flags = 1".`,
    ])
  })

  it('does not take a marked line for highlighting', () => {
    expect(runWithArticle(tokens, '<span class="line hl">const</span> <span>flags</span>')).toEqual([
      `${page} Code block 1 (ts) is not highlighted: "const flags".`,
    ])
  })

  it('finds a block with an empty language', () => {
    expect(runWithArticle('data-language="text"', 'data-language=""')).toEqual([
      `${page} Code block 2 names no language.`,
    ])
  })
})
