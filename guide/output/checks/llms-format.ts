import type { Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { LLMS } from '../../twins/outputs.ts'
import { defineCheck } from '../check.ts'

const FILE = LLMS.slice(1)

const isHeading = (node: RootContent | undefined, depth: number) => node?.type === 'heading' && node.depth === depth

/** An entry of a list: a link, and after it nothing, or a colon and notes. */
function isEntry(node: RootContent): boolean {
  const [paragraph] = 'children' in node ? node.children : []
  if (paragraph?.type !== 'paragraph') return false
  const [link, ...notes] = paragraph.children
  const text = toString(notes)
  return link?.type === 'link' && toString(link).trim() !== '' && (text === '' || /^: \S/.test(text))
}

/** What stands in a section: lists of entries. */
function faultOfPart(node: RootContent): string | undefined {
  if (node.type !== 'list') return `holds a ${node.type}, and may have lists of links only.`
  const wrong = node.children.find((item) => !isEntry(item))
  return wrong && `has the entry "${toString(wrong).slice(0, 60)}", which is no link with notes after a colon.`
}

export const llmsFormat = defineCheck({
  id: 'llms-format',
  why: 'Programs read llms.txt by its form: a name, a summary, and sections that are lists of links.',
  *file({ path, text }) {
    if (path !== FILE) return
    const { children } = unified().use(remarkParse).parse(text) as Root
    const problem = (line: number, message: string) => ({
      message: `Line ${line}: ${message}`,
      hint: 'It is written by guide/twins/llms.ts; its form is at https://llmstxt.org.',
    })
    const [name, summary, ...rest] = children
    if (!isHeading(name, 1)) yield problem(1, 'it does not begin with the name of the site as a heading.')
    if (summary?.type !== 'blockquote') yield problem(3, 'there is no quoted summary after the name.')
    const first = rest.findIndex((node) => node.type === 'heading')
    if (first === -1) yield problem(1, 'it has no section.')
    let section = ''
    for (const node of first === -1 ? [] : rest.slice(first)) {
      const line = node.position?.start.line ?? 1
      if (node.type !== 'heading') {
        const fault = faultOfPart(node)
        if (fault !== undefined) yield problem(line, `the section "${section}" ${fault}`)
        continue
      }
      section = toString(node)
      if (node.depth !== 2)
        yield problem(line, `"${section}" is a heading of level ${node.depth}; sections have level 2.`)
    }
  },
})
