/** No code in a guide has as many lines. */
export const LONGEST_RANGE = 10_000

/** What stands behind the backticks of a fence. */
export interface FenceInfo {
  language?: string
  filename?: string
  /** Numbers of the lines to mark; `NaN` where something else was written. Of a far too long range, both ends. */
  highlights: number[]
  /** The rest, such as `verdict=fixed`. */
  meta: string
}

/**
 * Reads a fence's first line as Nuxt Content does (`@nuxtjs/mdc`, dist/runtime/parser/handlers/utils.js): language,
 * `{2,4-5}`, `[file name]`, and the rest.
 *
 * @param info everything behind the backticks
 */
export function readFenceInfo(info: string): FenceInfo {
  const language = info.replace(/[{|[](.+)/, '').match(/^[^ \t]+(?=[ \t]|$)/)?.[0]
  const braces = info.match(/\{([^}]*)\}/)
  const brackets = info.match(/\[(.*)\]/)
  const meta = [language, braces?.[0], brackets?.[0]].reduce<string>((rest, part) => rest.replace(part ?? '', ''), info)
  return {
    language,
    filename: brackets?.[1],
    highlights: readHighlights(braces?.[1] ?? ''),
    meta: meta.trim(),
  }
}

function readHighlights(list: string): number[] {
  return list
    .split(',')
    .filter((part) => part.trim() !== '')
    .flatMap((part) => {
      const [first = Number.NaN, last = first] = part.split('-').map((number) => Number.parseInt(number.trim(), 10))
      if (Number.isNaN(first) || Number.isNaN(last)) return [Number.NaN]
      if (last - first > LONGEST_RANGE) return [first, last]
      return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index)
    })
}
