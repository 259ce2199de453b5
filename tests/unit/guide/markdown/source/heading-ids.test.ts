import { readFileSync, readdirSync } from 'node:fs'
import { parseMarkdown as parseAsNuxt } from '@nuxtjs/mdc/runtime/parser/index'
import { describe, expect, it } from 'vitest'
import { readSource } from '../../../../../guide/markdown/source/document.ts'
import { readView } from '../../../../../guide/rules/markdown-view.ts'

interface NuxtNode {
  tag?: string
  props?: { id?: string; className?: string[] }
  children?: NuxtNode[]
}

/** Ids of the headings in the tree that Nuxt Content renders, without the one that it adds above footnotes. */
function idsOf(node: NuxtNode): string[] {
  const own =
    /^h[1-6]$/.test(node.tag ?? '') && !node.props?.className?.includes('sr-only') ? [node.props?.id ?? ''] : []
  return [...own, ...(node.children ?? []).flatMap(idsOf)]
}

async function bothIds(text: string): Promise<[string[] | undefined, string[]]> {
  const { body } = readView(readSource({ path: 'page.md', text }))
  const parsed = await parseAsNuxt(text)
  return [body?.headings.map(({ id }) => id), idsOf(parsed.body as NuxtNode)]
}

describe('readHeadings', () => {
  it.each([
    '## One\n\n## One\n\n### One 1\n\n## 2. Two\n\n## A -- b\n\n## `code` and *stress*\n',
    '## With :glossary-term[a term]{id="rls"} in it\n\n## ![A picture](/x.svg) and text\n',
    '## <kbd>Ctrl</kbd> and C\n\n## Größe & 安全 👩‍💻\n\n## [A link](/x)\n\n## {{ x }} y\n',
    '## One\n\n::tip-box\n### One\n\nText.\n::\n\n### One\n',
    'Text.[^b]\n\n## With a note[^a]\n\n### Again[^b] and *again[^a]*\n\n[^a]: One.\n\n[^b]: Two.[^a]\n',
    'Underlined\n----------\n\n> ## In a quote\n\n- ## In a list\n',
  ])('gives the ids of the page: %j', async (text) => {
    const [ours, theirs] = await bothIds(text)
    expect(ours).toEqual(theirs)
    expect(theirs.length).toBeGreaterThan(0)
  })

  const folder = 'tests/fixtures/content/valid/blog/guides'
  it.each(readdirSync(folder))('gives the ids of the page for the fixture %s', async (name) => {
    const [ours, theirs] = await bothIds(readFileSync(`${folder}/${name}`, 'utf8'))
    expect(ours).toEqual(theirs)
  })
})
