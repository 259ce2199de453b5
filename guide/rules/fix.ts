import type { Issue, TextEdit } from './issue.ts'
import type { Site } from './site-index.ts'

/** Mends can uncover others: a block that got a colon has as many as the one around it. */
const MAX_ROUNDS = 20

/** What was mended. */
export interface Fixed {
  /** Path in the content folder → its new text, with `\n` as line break. */
  texts: Map<string, string>
  /** How many issues are gone. */
  count: number
}

function overlap(a: TextEdit, b: TextEdit): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end)
}

/** Applies edits that don't overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const fromBehind = [...edits].sort((a, b) => b.start - a.start)
  return fromBehind.reduce(
    (result, { start, end, text: put }) => result.slice(0, start) + put + result.slice(end),
    text,
  )
}

/** The mends of one file that can be made together; the others come in the next round. */
function chooseFixes(issues: readonly Issue[]): { edits: TextEdit[]; count: number } {
  const edits: TextEdit[] = []
  let count = 0
  for (const { fix = [] } of issues) {
    if (fix.length === 0 || fix.some((edit) => edits.some((other) => overlap(edit, other)))) continue
    edits.push(...fix)
    count++
  }
  return { edits, count }
}

/**
 * Makes every mend that a rule offers, until none is left.
 *
 * @param site is not changed
 * @param judge the rules; asked again after each round, because a mend can uncover another mistake
 */
export async function fixSite(site: Site, judge: (site: Site) => Promise<Issue[]>): Promise<Fixed> {
  const texts = new Map<string, string>()
  let count = 0
  let current = site
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const issues = Map.groupBy(await judge(current), ({ file }) => file)
    let changed = 0
    const files = current.files.map((file) => {
      const chosen = chooseFixes(issues.get(file.file) ?? [])
      if (chosen.count === 0) return file
      changed += chosen.count
      const text = applyEdits(file.text, chosen.edits)
      texts.set(file.path, text)
      return { ...file, text }
    })
    if (changed === 0) break
    count += changed
    current = { ...current, files }
  }
  return { texts, count }
}
