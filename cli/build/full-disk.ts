import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../support/user-error.ts'
import { discardStaging } from './edition/staging.ts'

/** No space on the disk, or no more for this user. Of errors in workers, and of those told in a sentence, the words are left. */
const FULL = /\b(?:ENOSPC|EDQUOT)\b/

/**
 * Does work that fills the disk with a site.
 *
 * @param root folder of the repository
 * @param output folder of the last site below it, which stays
 * @throws UserError with one sentence where the disk is full: what was written so far is taken away again
 */
export async function orTellFullDisk<Result>(
  root: string,
  output: string,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Error && FULL.test(error.message))) throw error
    const last = join(root, output)
    discardStaging(last)
    const rest = existsSync(last) ? `; the last site is still whole in ${output}` : ''
    throw new UserError(`The disk is full, so nothing was built${rest}. Free some space and build again.`)
  }
}
