import XMLBuilder from 'fast-xml-builder'

const builder = new XMLBuilder({
  format: true,
  ignoreAttributes: false,
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
})

/** Characters that XML 1.0 has no way to write: https://www.w3.org/TR/xml/#charsets */
// eslint-disable-next-line no-control-regex
const UNWRITABLE = /[\u0000-\u0008\v\f\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/gu

/** The text without what XML can't hold, so that a feed says the same in every format. */
export function writable(text: string): string {
  return text.replace(UNWRITABLE, '')
}

/** Writes an XML file; keys that begin with `@_` are attributes, `#text` is the text of an element that has some. */
export function xmlFile(root: Record<string, unknown>): string {
  const body = builder.build(root) as string
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writable(body)}`
}
