import type { MarkdownView } from '../rules/define-rule.ts'
import type { PageDocument } from '../rules/site-index.ts'
import { bodyPassages } from './body-passages.ts'
import { fieldPassages } from './field-passages.ts'
import type { Passage } from './passage.ts'

const KNOWN = new WeakMap<PageDocument, Passage[]>()

/** Everything in a Markdown file that readers get as text: fields first, then the page. Read once a document. */
export function passagesOf({ document, body }: { document: PageDocument; body: MarkdownView }): Passage[] {
  const passages = KNOWN.get(document) ?? [...fieldPassages(document), ...bodyPassages(body)]
  KNOWN.set(document, passages)
  return passages
}
