import { createParseProcessor } from '@nuxtjs/mdc/runtime'
import type { Root } from 'mdast'
import { fromHast } from 'minimark/hast'
import type { Processor } from 'unified'
import { parseGuard } from '../allowed/parse-guard.ts'
import type { MarkNode } from './tree.ts'

/** The source of a body, for messages. */
export interface BodyFile {
  /** As people know it. */
  file: string
  text: string
}

/** Takes the tree that there is already in place of parsing the text once more. */
function givenTree(this: Processor, tree: Root): void {
  this.parser = () => tree
}

/**
 * Makes of the Markdown tree what Nuxt Content stores and renders, by the steps of its own parser: the rules, the twins and
 * the page are made from one reading of the file. A test holds it against what Nuxt Content stores.
 *
 * @param tree as guide/markdown/source reads it; is left as it is
 * @throws Error with what an editor needs to know, where the page would get what is not in guide/allowed
 */
export async function bodyOf(tree: Root, { file, text }: BodyFile): Promise<MarkNode[]> {
  const reports: string[] = []
  // A processor of its own for each file, as it counts the ids of headings.
  const processor = await createParseProcessor({
    remark: { plugins: { 'remark-emoji': false, 'given-tree': { instance: givenTree, options: tree } } },
    rehype: { plugins: { 'allowed-html': { instance: parseGuard((report) => void reports.push(report)) } } },
  })
  const source = { path: file, value: text, body: text } as Parameters<typeof processor.process>[0]
  const { result } = await processor.process(source)
  const { body } = result as unknown as { body: Parameters<typeof fromHast>[0] }
  return fromHast(body).value as MarkNode[]
}
