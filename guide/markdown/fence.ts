import type { LineMarks } from './compare.ts'
import type { MarkElement } from './tree.ts'
import { stringProp } from './tree.ts'
import { highlight } from './highlight.ts'
import { readUnchecked } from './source/fence-attributes.ts'

export type Verdict = 'vulnerable' | 'fixed'

/** Reads `verdict=vulnerable` or `verdict=fixed` from what stands behind a fence's language. */
export function readVerdict(meta: string): Verdict | undefined {
  return meta.match(/(?:^|\s)verdict=["']?(vulnerable|fixed)["']?(?=\s|$)/)?.[1] as Verdict | undefined
}

/**
 * Highlights a `pre` element of the tree in place: `html` is what the page shows, `code` stays the exact text without
 * the line break before the closing fence, and the tree of children goes. Line breaks become `\n`, as a browser reads
 * them, so that both say the same for a file with CRLF.
 *
 * @param changes lines in which it differs from the fence beside it
 * @throws when the language is not known
 */
export async function highlightFence(pre: MarkElement, changes?: LineMarks): Promise<void> {
  const props = pre[1]
  const code = (stringProp(pre, 'code') ?? '').replace(/\r\n?/g, '\n').replace(/\n$/, '')
  const language = stringProp(pre, 'language') ?? 'text'
  const highlights = Array.isArray(props.highlights) ? props.highlights.filter((line) => typeof line === 'number') : []
  const meta = stringProp(pre, 'meta') ?? ''
  const verdict = readVerdict(meta)
  const unchecked = readUnchecked(meta)
  const filename = stringProp(pre, 'filename')
  pre.length = 2
  pre[1] = {
    code,
    language,
    html: await highlight(code, language, highlights, changes),
    ...(filename && { filename }),
    ...(verdict && { verdict }),
    ...(unchecked && { unchecked }),
  }
}
