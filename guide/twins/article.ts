import type { Root } from 'mdast'
import { stringify } from 'yaml'
import { z } from 'zod'
import { readBody, readSource } from '../markdown/source/document.ts'
import { correction } from '../schema/correction.ts'
import { CORRECTIONS, SOURCES } from '../tags/shown-words.ts'
import { absoluteUrl } from '../site/address.ts'
import { formatDay } from '../text/day.ts'
import type { TwinContext } from './context.ts'
import { factsCited } from './facts.ts'
import { flatten } from './flatten.ts'
import { htmlText } from './html-text.ts'
import { markdownText } from './markdown-text.ts'
import { heading, link, list, listItem, paragraph, strong, text } from './nodes.ts'

/** An article in plain Markdown, as a tree. */
export interface Twin {
  context: TwinContext
  /** Frontmatter as the editor wrote it. */
  fields: Record<string, unknown>
  /** The text, the facts that it cites, the corrections and the list of sources, without the title. */
  content: Root
}

function correctionsOf(fields: Record<string, unknown>): Root['children'] {
  const read = z.array(correction).safeParse(fields.corrections)
  if (!read.success || read.data.length === 0) return []
  const items = read.data.map(({ date, what }) =>
    listItem([paragraph(strong(text(formatDay(date))), text(` ${what}`))]),
  )
  return [heading(2, [text(CORRECTIONS)]), list(items)]
}

function sourcesOf(fields: Record<string, unknown>): Root['children'] {
  const sources = Array.isArray(fields.sources) ? (fields.sources as { title?: unknown; url?: unknown }[]) : []
  if (sources.length === 0) return []
  const items = sources.map(({ title, url }) => {
    return listItem([paragraph(link(String(url), text(String(title))))])
  })
  return [heading(2, [text(SOURCES)]), list(items)]
}

/**
 * Flattens an article that has been read.
 *
 * @param fields as the editor wrote them
 * @param tree of its text
 */
export function flattenArticle(fields: Record<string, unknown>, tree: Root, context: TwinContext): Twin {
  const parts = [...factsCited(tree, context), ...correctionsOf(fields), ...sourcesOf(fields)]
  return { context, fields, content: { type: 'root', children: [...flatten(tree, context).children, ...parts] } }
}

/**
 * Flattens the source of an article.
 *
 * @param source text of its file
 * @throws when its Markdown can't be parsed; the content rules report that before
 */
export function readTwin(source: string, context: TwinContext): Twin {
  const document = readSource({ path: context.path, text: source })
  const { tree, failure } = readBody(document)
  if (!tree) throw new Error(`The Markdown of ${context.path} can't be read: ${failure}`)
  return flattenArticle(document.fields, tree, context)
}

/** The Markdown twin: the editor's fields and the canonical address, the title, the text, the facts cited, the sources. */
export function twinMarkdown({ context, fields, content }: Twin): string {
  const frontmatter = stringify({ ...fields, url: absoluteUrl(context.origin, context.path) }, { lineWidth: 0 })
  const title = heading(1, [text(String(fields.title ?? context.path))])
  return `---\n${frontmatter}---\n\n${markdownText({ type: 'root', children: [title, ...content.children] })}`
}

/** The same without frontmatter and title as HTML, for feeds. */
export function twinHtml({ context, content }: Twin): string {
  return htmlText(content, context)
}
