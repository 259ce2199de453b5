import { createHash } from 'node:crypto'

// Attribute values may hold a ">". A parser would be exact, and take seconds for a thousand pages at every start; what
// this finds too much, such as a script in a comment, costs one more hash.
const SCRIPT = /<script((?:\s(?:"[^"]*"|'[^']*'|[^'">])*)?)>([\s\S]*?)<\/script[\s/>]/gi
const TYPE = /\stype\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i
const SRC = /\ssrc\s*=/i

/** What browsers hold against script-src: code, and the two kinds of data that steer loading. */
const GUARDED = /^(?:module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:javascript|ecmascript))?$/i

function isGuarded(attributes: string): boolean {
  if (SRC.test(attributes)) return false
  const [, double, single, bare] = TYPE.exec(attributes) ?? []
  return GUARDED.test((double ?? single ?? bare ?? '').trim())
}

/**
 * The inline scripts of a page that a Content-Security-Policy has to allow: not those with `src`, not data blocks such
 * as JSON-LD, which no browser runs.
 *
 * @returns their text, exactly as browsers hash it
 */
export function inlineScripts(html: string): string[] {
  // An HTML parser turns every line break into \n before anything else.
  const found = html.replace(/\r\n?/g, '\n').matchAll(SCRIPT)
  return [...found].filter(([, attributes]) => isGuarded(attributes ?? '')).map(([, , text]) => text ?? '')
}

/**
 * The source expressions for script-src.
 *
 * @param pages HTML of every page
 * @returns such as `'sha256-…'` with its quotes, each once, in a stable order
 */
export function scriptHashes(pages: Iterable<string>): string[] {
  const texts = new Set<string>()
  for (const page of pages) for (const text of inlineScripts(page)) texts.add(text)
  return [...texts].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).sort()
}
