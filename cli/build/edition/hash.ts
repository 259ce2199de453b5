import { createHash } from 'node:crypto'

/** A key of texts and values, each told from its neighbours: equal keys are equal parts. */
export function hashOf(...parts: readonly unknown[]): string {
  const hash = createHash('sha256')
  for (const part of parts) {
    const text = typeof part === 'string' ? part : (JSON.stringify(part) ?? '')
    hash.update(`${text.length}:`).update(text)
  }
  return hash.digest('base64url').slice(0, 32)
}
