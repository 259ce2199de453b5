import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { today } from '../../guide/schema/date.ts'
import { siteOrigin } from '../../guide/site/address.ts'
import { expiryNotice } from '../../guide/site/security-text.ts'
import site from '../../site.config.ts'
import { UserError } from '../support/user-error.ts'

/**
 * The content folder that is built: `content`, or the one that the environment variable GUIDE_CONTENT names.
 *
 * @param root folder of the repository
 * @returns its absolute path
 */
export function contentFolder(root: string, env: NodeJS.ProcessEnv): string {
  return resolve(root, env.GUIDE_CONTENT || 'content')
}

/**
 * Checks the settings that a build reads, before it starts.
 *
 * @throws UserError with one sentence for the first that is wrong
 */
export function checkSettings(root: string, env: NodeJS.ProcessEnv): void {
  try {
    siteOrigin(env.NUXT_SITE_URL || site.url)
  } catch (error) {
    throw new UserError((error as Error).message)
  }
  const notice = expiryNotice(site.security.expires, today())
  if (notice?.kind === 'error') throw new UserError(notice.sentence)
  if (notice) console.warn(notice.sentence)
  const folder = contentFolder(root, env)
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
  const origin = env.GUIDE_CONTENT ? 'GUIDE_CONTENT names' : 'The content belongs in'
  throw new UserError(`${origin} ${folder}, and there is no such folder.`)
}
