import type { MarkdownView } from './define-rule.ts'
import type { Point } from '../markdown/source/text.ts'
import { pointAt } from '../markdown/source/text.ts'

/** An opening tag of raw HTML. */
export interface HtmlTag {
  /** In lower case. */
  name: string
  /** As it is written. */
  written: string
  /** Lower-case name → value. */
  attributes: Map<string, string>
  at: Point
}

const TAG = /<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>?/gi
const ATTRIBUTE = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g
// What stands inside of these is no HTML of its own. As browsers read it: <!--> is a whole comment, and in HTML <![CDATA[
// begins one that ends with the next bracket.
const COMMENT = /<!--(?:-?>|[\s\S]*?(?:--!?>|$))|<!\[CDATA\[[^>]*>?/g
const RAW_TEXT = /(?<=<(script|style)\b[^>]*>)[\s\S]*?(?=<\/\1|$)/gi

/** Leaves every other character at its place. */
function blank(text: string): string {
  return ' '.repeat(text.length)
}

function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
    attributes.set(name.toLowerCase(), double ?? single ?? bare ?? '')
  }
  return attributes
}

/** Every opening tag of raw HTML on a page, in order. */
export function htmlTagsOf(body: MarkdownView): HtmlTag[] {
  const tags: HtmlTag[] = []
  for (const node of body.nodes) {
    if (node.type !== 'html') continue
    const start = node.position?.start.offset ?? 0
    const source = body.text.slice(start, node.position?.end.offset).replace(COMMENT, blank).replace(RAW_TEXT, blank)
    for (const { index, 1: written = '', 2: rest = '' } of source.matchAll(TAG)) {
      const at = pointAt(body.text, start + index)
      tags.push({ name: written.toLowerCase(), written, attributes: readAttributes(rest), at })
    }
  }
  return tags
}
