import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../support/root.ts'
import { UserError } from '../support/user-error.ts'
import { runNuxt } from './nuxt.ts'

/**
 * Has Nuxt write what TypeScript and the tools that read its settings need, where it is not there.
 *
 * @param anew also where it is there: modules may have changed since
 */
export async function prepareTypes(anew = false): Promise<void> {
  if (!anew && existsSync(join(ROOT, '.nuxt/tsconfig.json'))) return
  const { code } = await runNuxt(['prepare'])
  if (code !== 0) throw new UserError('Nuxt could not prepare its types: the reason is printed above.')
}
