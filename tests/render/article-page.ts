import { parseMarkdown } from '@nuxtjs/mdc/runtime/parser/index'
import type { Root } from 'hast'
import { fromHast } from 'minimark/hast'
import { createSSRApp, h } from 'vue'
import { renderToString } from 'vue/server-renderer'
import ArticleBody from '../../components/article/ArticleBody.vue'
import type { ParsedFile } from '../../guide/allowed/parse-guard.ts'
import { refusalsOf } from '../../guide/allowed/parse-guard.ts'
import { deriveFromBody } from '../../guide/markdown/derive.ts'
import type { MarkNode } from '../../guide/markdown/tree.ts'
import type { Issue } from '../../guide/rules/issue.ts'

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
  const app = createSSRApp({ render: () => h(ArticleBody, { body: { type: 'minimark', value: nodes } }) })
  // What it warns of, such as a property that there is not, is harmless if the HTML is.
  app.config.warnHandler = () => undefined
  return renderToString(app)
}
