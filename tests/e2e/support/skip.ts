import { test } from '@playwright/test'

/** Skips the test that runs, where the browser lacks what it is about, and prints why: a report counts them only. */
export function skipWhere(isLacking: boolean, reason: string): void {
  if (isLacking) console.log(`"${test.info().title}" is skipped: ${reason}`)
  test.skip(isLacking, reason)
}
