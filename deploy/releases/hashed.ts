import { cacheControl } from '../policy.ts'

/**
 * True for a file whose name changes with its content, in any coding: those that browsers may keep unasked.
 *
 * @param path in the output
 */
export function isHashed(path: string): boolean {
  return cacheControl(path.replace(/\.(?:br|gz|zst)$/, '')).includes('immutable')
}
