import type { PageFacts } from './page.ts'

/** A page whose value another page before it has as well. */
export interface Repetition {
  page: PageFacts
  first: PageFacts
  value: string
}

/** Pages that repeat a value of an earlier page; empty values are left out. */
export function repeated(pages: readonly PageFacts[], valueOf: (page: PageFacts) => string): Repetition[] {
  const firsts = new Map<string, PageFacts>()
  const repetitions: Repetition[] = []
  for (const page of pages) {
    const value = valueOf(page)
    if (value === '') continue
    const first = firsts.get(value)
    if (first) repetitions.push({ page, first, value })
    else firsts.set(value, page)
  }
  return repetitions
}
