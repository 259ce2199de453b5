import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bodyOf } from '../../../../guide/markdown/body.ts'
import { readBody, readSource } from '../../../../guide/markdown/source/document.ts'
import { bodyOfNuxt } from './nuxt-body.ts'

function articlesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join(folder, path))
    .sort()
}

/** The body of a text, or why there is none. */
async function ours(path: string, text: string): Promise<string> {
  const { tree, failure = '' } = readBody(readSource({ path, text }))
  if (!tree) return `unreadable: ${failure}`
  return bodyOf(tree, { file: path, text }).then(JSON.stringify, (error: unknown) => `refused: ${String(error)}`)
}

async function nuxts(text: string): Promise<string> {
  return bodyOfNuxt(text).then(JSON.stringify, (error: unknown) => `unreadable: ${(error as Error).message}`)
}

/** Paths of the files of which the body is another one than Nuxt Content's, and of those that the guard refuses. */
async function compare(paths: readonly string[]) {
  const different: string[] = []
  const refused: string[] = []
  for (const path of paths) {
    const text = readFileSync(path, 'utf8')
    const body = await ours(path, text)
    if (body.startsWith('refused')) refused.push(path)
    else if (body !== (await nuxts(text))) different.push(path)
  }
  return { different, refused }
}

const TRICKY: Record<string, string> = {
  'addresses with spaces, letters and percent signs':
    '[a](</a b>) [b](/ü?q=é&r) [c](/a%20b) [d](https://a.example/%) <https://a.example/é>',
  'links with titles and references': '[a](/a "A title") [b][ref]\n\n[ref]: /b "B"',
  'codes of emoji': 'A :smile: and :+1: and 12:30:45.',
  'repeated headings, and some with code and tags': '## A\n\n## A\n\n### `a` :kbd[b] *c*\n\n## {#own}\n\n## B {#own-b}',
  footnotes: 'A[^1] and B[^note].\n\n[^1]: One.\n[^note]: Two\n\n    paragraphs.',
  'lists of tasks, loose and tight': '- [ ] a\n- [x] b\n\n1. c\n\n   d\n2. e',
  tables: '| a | b |\n|:--|--:|\n| `x|y` | **z** |',
  fences: '```ts [a/[id].ts] {1,3} src="x" verdict=fixed\nconst a = 1\n```\n\n    indented\n\n~~~\nplain\n~~~',
  'tags in tags, with YAML and bound props':
    '::checklist-section\n---\ntitle: A\n---\n:::checklist-item{:label=\'"B"\'}\nText :glossary-term[*in*]{id="rls"}.\n:::\n::\n\n:::tip-box{title="é \\"q\\""}\n\nA\n\nB\n:::',
  'raw elements': 'Press <kbd>Ctrl</kbd>.\n\n<details><summary>More</summary>\n\n**Text**\n\n</details>',
  'breaks, rules, quotes and escapes': 'a  \nb\\\nc\n\n***\n\n> q\n> > r\n\n\\*no\\* &amp; &copy;',
  pictures: '![An "alt"](/a%20b.png "T") ![](/ü.png)',
  'no text': '',
}

describe('bodyOf', () => {
  it.each(Object.entries(TRICKY))('is what Nuxt Content makes of %s', async (_, text) => {
    for (const source of [text, `---\ntitle: A\n---\n\n${text}\n`]) {
      expect(await ours('blog/guides/a.md', source)).toBe(await nuxts(source))
    }
  })

  it.each(['content/blog', 'content/glossary', 'tests/fixtures/content/valid'])(
    'is for every file in %s what Nuxt Content makes of it',
    async (folder) => {
      const paths = articlesIn(folder)
      expect(paths.length).toBeGreaterThan(5)
      expect(await compare(paths)).toEqual({ different: [], refused: [] })
    },
    120_000,
  )

  it('leaves the tree as it is: the rules and the twins read it as well', async () => {
    for (const text of Object.values(TRICKY)) {
      const { tree } = readBody(readSource({ path: 'a.md', text }))
      const before = structuredClone(tree)
      await bodyOf(tree ?? { type: 'root', children: [] }, { file: 'a.md', text })
      expect(tree).toEqual(before)
    }
  })

  it('counts the ids of each file by itself', async () => {
    const text = '## A\n\n## A'
    expect(await ours('a.md', text)).toBe(await ours('b.md', text))
  })

  it('refuses what a page may not have, with the place in the file', async () => {
    expect(await ours('blog/guides/a.md', '---\ntitle: A\n---\n\n::a-box\n::')).toMatch(
      /^refused: Error: blog\/guides\/a\.md:5:1 error allowed-html/,
    )
  })
})
