// `prefersMarkdown` (deploy/accept.ts) for servers that have regular expressions and nothing else. They compare weights by
// the first digit after the point, which is all that clients write.

/** Parameters before the weight, such as `;variant=GFM`. */
const PARAMETERS = '(?:\\s*;\\s*[^\\sq,;][^,;]*)*\\s*'
const MARKDOWN = `text/markdown${PARAMETERS}`
const HTML = `text/html${PARAMETERS}`
const START = '(?:^|,)\\s*'
const END = '\\s*(?:,|$)'
/** Other types, or none, between two. */
const BETWEEN = '\\s*,(?:.*,)?\\s*'

/** Markdown has a weight of this first digit, and HTML none that is more. */
function notLess(digit: number): string {
  const markdown = `${MARKDOWN};\\s*q=0?\\.${digit}\\d*`
  const html = `${HTML};\\s*q=0?(?:\\.(?:[0-${digit}]\\d*)?)?`
  return `(?:${START}${markdown}${BETWEEN}${html}${END}|${START}${html}${BETWEEN}${markdown}${END})`
}

/** Patterns over Accept, without regard to case, and whether Markdown is wanted: the first one that is found decides. */
export const MARKDOWN_WISH: readonly (readonly [pattern: string, isWanted: boolean])[] = [
  [`${START}${MARKDOWN}(?:;\\s*q=1(?:\\.0*)?)?${END}`, true],
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => [notLess(digit), true] as const),
  [`${START}text/html\\s*(?:[;,]|$)`, false],
  [`${START}${MARKDOWN};\\s*q=0?\\.\\d*[1-9]\\d*${END}`, true],
]
