import { parseMarkdown } from '@nuxtjs/mdc/runtime/parser/index'
import MDCRenderer from '@nuxtjs/mdc/runtime/components/MDCRenderer.vue'
import type { Root } from 'hast'
import { fromHast, toHast } from 'minimark/hast'
import type { Component } from 'vue'
import { createSSRApp, h, Suspense } from 'vue'
import { renderToString } from 'vue/server-renderer'
import ProseA from '../../components/prose/ProseA.vue'
import ProseImg from '../../components/prose/ProseImg.vue'
import ProsePre from '../../components/prose/ProsePre.vue'
import ProseTable from '../../components/prose/ProseTable.vue'
import type { ParsedFile } from '../../guide/allowed/parse-guard.ts'
import { refusalsOf } from '../../guide/allowed/parse-guard.ts'
import { deriveFromBody } from '../../guide/markdown/derive.ts'
import type { MarkNode } from '../../guide/markdown/tree.ts'
import type { Issue } from '../../guide/rules/issue.ts'

const TAGS = import.meta.glob<Component>('../../components/content/*.vue', { eager: true, import: 'default' })

/** As components/article/ArticleBody.vue has them, and every tag as Nuxt registers it. */
const COMPONENTS: Record<string, Component> = {
  a: ProseA,
  img: ProseImg,
  pre: ProsePre,
  table: ProseTable,
  ...Object.fromEntries(Object.entries(TAGS).map(([path, tag]) => [path.replace(/^.*\/|\.vue$/g, ''), tag])),
}

/** What the parser of the site makes of an article: its tree, and what the guard in it refuses. */
export async function parseArticle(text: string): Promise<{ nodes: MarkNode[]; refusals: Issue[] }> {
  const refusals: Issue[] = []
  const plugin = () => (tree: Root, file: ParsedFile) => void refusals.push(...refusalsOf(tree, file))
  const { body } = await parseMarkdown(
    text,
    {
      highlight: false,
      remark: { plugins: { 'remark-emoji': false } },
      rehype: { plugins: { 'allowed-html': { instance: plugin } } },
    },
    { fileOptions: { path: 'page.md', body: text } },
  )
  return { nodes: fromHast(body as never).value as MarkNode[], refusals }
}

/** The HTML of a parsed article, as the site renders it. */
export async function renderArticle(nodes: MarkNode[]): Promise<string> {
  await deriveFromBody(nodes)
  const body = toHast({ type: 'minimark', value: nodes as never })
  const app = createSSRApp({
    render: () =>
      h(Suspense, null, { default: () => h(MDCRenderer as Component, { body, prose: false, components: COMPONENTS }) }),
  })
  for (const [name, component] of Object.entries(COMPONENTS)) if (/^[A-Z]/.test(name)) app.component(name, component)
  // What it warns of, such as a component that there is not, is harmless if the HTML is.
  app.config.warnHandler = () => undefined
  return renderToString(app)
}
