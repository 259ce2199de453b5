import type { PageDocument } from './site-index.ts'

/** Of two articles with the same words the later one is to be changed; on the same day, the later path. */
export function comesBefore(a: PageDocument, b: PageDocument): boolean {
  const [first, second] = [String(a.fields.date), String(b.fields.date)]
  return first === second ? a.path < b.path : first < second
}
