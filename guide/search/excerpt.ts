/** A piece of an excerpt: words that were looked for are marked. */
export interface ExcerptPart {
  text: string
  isMarked: boolean
}

/** What Pagefind escapes in an excerpt; nothing else is markup in it. */
function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
}

/**
 * Reads an excerpt of Pagefind's, in which `<mark>` is the only element. Neighbouring marks become one, and the full
 * stop or comma after a word is not marked.
 */
export function readExcerpt(excerpt: string): ExcerptPart[] {
  const parts: ExcerptPart[] = []
  const joined = excerpt.replace(/<\/mark>(\s*)<mark>/g, '$1').replace(/([.,;:!?]+)<\/mark>/g, '</mark>$1')
  for (const [index, text] of joined.split(/<\/?mark>/).entries()) {
    if (text !== '') parts.push({ text: unescape(text), isMarked: index % 2 === 1 })
  }
  return parts
}

/** The excerpt without the heading at its beginning, which stands above it. */
export function withoutHeading(parts: readonly ExcerptPart[], heading: string): ExcerptPart[] {
  const text = parts.map((part) => part.text).join('')
  if (!text.startsWith(heading)) return [...parts]
  let skip = heading.length + (/^[\s.]*/.exec(text.slice(heading.length))?.[0].length ?? 0)
  return parts.flatMap((part) => {
    const rest = part.text.slice(skip)
    skip = Math.max(0, skip - part.text.length)
    return rest === '' ? [] : [{ ...part, text: rest }]
  })
}
