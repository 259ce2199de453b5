import { describe, expect, it } from 'vitest'
import { lintSite } from '../../../../guide/rules/engine.ts'
import { applyEdits, fixSite } from '../../../../guide/rules/fix.ts'
import type { Issue } from '../../../../guide/rules/issue.ts'
import type { Site } from '../../../../guide/rules/site-index.ts'
import config from '../../../../site.config.ts'
import { article } from './lint.ts'

const PATH = 'blog/guides/page.md'

function siteOf(text: string): Site {
  return {
    config,
    files: [{ path: PATH, file: PATH, text }],
    publicFiles: new Set(),
    today: '2026-11-22',
  }
}

async function fix(text: string) {
  const { texts, count } = await fixSite(siteOf(text), async (site) => lintSite(site))
  return { text: texts.get(PATH), count }
}

/** The part of the mended article that the body became. */
async function fixBody(body: string) {
  const { text, count } = await fix(article({ body }))
  return { body: text?.slice(article({ body: '' }).length), count }
}

describe('fixSite', () => {
  it('takes a byte order mark away, and then mends what was behind it', async () => {
    expect(await fix(`\uFEFF${article({ body: '::TipBox\nText.\n::' })}`)).toEqual({
      text: article({ body: '::tip-box\nText.\n::' }),
      count: 2,
    })
  })

  it.each([
    ['a tag in capitals', '::TipBox\nText.\n::', '::tip-box\nText.\n::', 1],
    ['the name of a language', '```JavaScript {1} [a.js]\nlet a\n```', '```js {1} [a.js]\nlet a\n```', 1],
    ['the colons of three levels', sameColons(2, 2, 2), sameColons(4, 3, 2), 3],
    ['a link to this site', `[About us](${config.url}/about)`, '[About us](/about)', 1],
    ['a link with a title', `[About us](${config.url}/about "x")`, '[About us](/about "x")', 1],
    ['a definition', `[About us][a]\n\n[a]: ${config.url}/about`, '[About us][a]\n\n[a]: /about', 1],
  ])('mends %s', async (_name, before, after, count) => {
    expect(await fixBody(before)).toEqual({ body: after, count })
  })

  it.each([
    ['an address that is its own text', `See <${config.url}/about>.`],
    ['an address that stands twice', `[${config.url}/about](${config.url}/about)`],
    ['a language that can only be guessed', '```jss\nlet a\n```'],
  ])('leaves %s to the editor', async (_name, body) => {
    expect(await fixBody(body)).toEqual({ body: undefined, count: 0 })
  })

  it('deletes derived fields with all their lines', async () => {
    const written = article({ fields: 'readTime: 5\nfaq:\n  - question: a\n    answer: b\ndraft: true' })
    expect(await fix(written)).toEqual({ text: article({ fields: 'draft: true' }), count: 2 })
  })

  it('keeps a derived field with a comment near it', async () => {
    expect((await fix(article({ fields: 'readTime: 5\n# Not before May.\ndraft: true' }))).count).toBe(0)
  })

  it('leaves no mend undone and adds no mistake', async () => {
    const { text = '' } = await fix(
      article({ body: `${sameColons(2, 2, 2)}\n\n::TipBox\n\`\`\`yml\na: 1\n\`\`\`\n::` }),
    )
    expect(lintSite(siteOf(text))).toEqual([])
  })

  it('stops when a mend comes back for ever', async () => {
    const again: Issue = {
      rule: 'again',
      file: PATH,
      line: 1,
      column: 1,
      severity: 'warning',
      message: 'Again.',
      fix: [{ start: 0, end: 0, text: 'x' }],
    }
    expect(await fixSite(siteOf(''), async () => [again])).toEqual({
      texts: new Map([[PATH, 'x'.repeat(20)]]),
      count: 20,
    })
  })
})

describe('applyEdits', () => {
  it('counts every place in the text as it was', async () => {
    const edits = [
      { start: 0, end: 1, text: 'long' },
      { start: 2, end: 3, text: '' },
    ]
    expect(applyEdits('abcd', edits)).toBe('longbd')
  })
})

function sameColons(list: number, item: number, box: number): string {
  const [outer, middle, inner] = [list, item, box].map((number) => ':'.repeat(number))
  return `${outer}step-list\n${middle}step-item{title="A"}\n${inner}tip-box\nText.\n${inner}\n${middle}\n${outer}`
}
