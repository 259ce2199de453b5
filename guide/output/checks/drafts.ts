import { defineCheck } from '../check.ts'
import type { Problem } from '../check.ts'
import type { Unpublished } from '../unpublished.ts'

const CHARACTERS: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#34;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&#x27;': "'",
  '\\u0026': '&',
  '\\u003c': '<',
  '\\u003e': '>',
  '\\"': '"',
}
const ESCAPED = new RegExp(
  Object.keys(CHARACTERS)
    .map((key) => key.replace('\\', '\\\\'))
    .join('|'),
  'gi',
)

/** The text with what HTML, XML and JSON escape as it was. */
function unescape(text: string): string {
  return text.replace(ESCAPED, (match) => CHARACTERS[match.toLowerCase()] ?? match)
}

/** True when the path stands in the text, and not as the beginning of a longer one. */
function names(text: string, path: string): boolean {
  for (let at = text.indexOf(path); at !== -1; at = text.indexOf(path, at + 1)) {
    if (!/[\w-]/.test(text[at + path.length] ?? '')) return true
  }
  return false
}

function* problemsOf({ path, title, file }: Unpublished, text: string): Iterable<Problem> {
  const what = names(text, path) ? path : title !== undefined && text.includes(title) ? `"${title}"` : undefined
  if (what === undefined) return
  yield {
    message: `It names ${what}, which is not published (${file}).`,
    hint: 'Leave it out where the text comes from; if an article names it, publish both or take the link away.',
  }
}

export const drafts = defineCheck({
  id: 'drafts',
  why: 'A draft or a guide with a date to come is not public: no page, list, feed or search entry may name it.',
  *file(file, { options }) {
    if (options.unpublished.length === 0) return
    const text = unescape(file.text)
    for (const unpublished of options.unpublished) yield* problemsOf(unpublished, text)
  },
  *site({ files, options }) {
    if (options.unpublished.length === 0) return
    for (const path of files.sizes.keys()) {
      const found = options.unpublished.find((unpublished) => names(`/${path}`, unpublished.path))
      if (!found) continue
      yield {
        page: path,
        message: `The file is made from ${found.file}, which is not published.`,
        hint: 'Leave unpublished content out at the source: look at cli/build/edition/site-content.ts.',
      }
    }
  },
})
