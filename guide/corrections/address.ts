/** The page of all corrections, and the folder of their feeds. */
export const CORRECTIONS_PATH = '/corrections'

/** Id of a correction on the page of its article: they are counted from the oldest, so that it never changes. */
export function correctionId(index: number): string {
  return `correction-${index + 1}`
}

/** Where a correction stands. */
export function correctionAddress(path: string, index: number): string {
  return `${path}#${correctionId(index)}`
}
