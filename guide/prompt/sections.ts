/** A fence of a section, below the label that the twin gives it. */
export type Verdict = 'Vulnerable' | 'Fixed'

/** Lines that belong together: text, or one fence with its backticks. */
export interface Part {
  lines: string[]
  /** What the label above a fence says of it. */
  verdict?: Verdict
}

/** What stands between two headings of a Markdown twin. */
export interface Section {
  /** The headings above it, the outermost first, and its own. */
  headings: string[]
  parts: Part[]
}

const FENCE = /^[\s>]*(`{3,}|~{3,})/
const HEADING = /^(#{2,6}) (.*)$/
/** As guide/twins/tags/code.ts writes it; inside of a quote or a list as well. */
const LABEL = /^[\s>]*(?:[-*\d.]+ )?\*\*(Vulnerable|Fixed):\*\*/

/** Index of the line that ends a fence, or of the last line. */
function endOfFence(lines: readonly string[], start: number): number {
  const [, ticks = ''] = FENCE.exec(lines[start] ?? '') ?? []
  const end = lines.findIndex((line, index) => {
    return index > start && (FENCE.exec(line)?.[1] ?? '').startsWith(ticks) && /^[\s>]*[`~]+\s*$/.test(line)
  })
  return end < 0 ? lines.length - 1 : end
}

/**
 * Cuts the body of a Markdown twin at its headings, and each section into text and fences. A label belongs to the fence
 * below it.
 */
export function readSections(lines: readonly string[]): Section[] {
  const sections: Section[] = [{ headings: [], parts: [] }]
  const open: { depth: number; text: string }[] = []
  let verdict: Verdict | undefined
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const parts = sections.at(-1)?.parts ?? []
    const [, signs, text = ''] = HEADING.exec(line) ?? []
    if (signs) {
      while ((open.at(-1)?.depth ?? 0) >= signs.length) open.pop()
      open.push({ depth: signs.length, text })
      sections.push({ headings: open.map((heading) => heading.text), parts: [] })
      verdict = undefined
    } else if (FENCE.test(line)) {
      const end = endOfFence(lines, index)
      parts.push({ lines: lines.slice(index, end + 1), verdict })
      index = end
      verdict = undefined
    } else {
      const last = parts.at(-1)
      if (last && !FENCE.test(last.lines[0] ?? '')) last.lines.push(line)
      else parts.push({ lines: [line] })
      // Any other text between a label and a fence ends what the label is about.
      if (/[^\s>]/.test(line)) verdict = LABEL.exec(line)?.[1] as Verdict | undefined
    }
  }
  return sections
}
