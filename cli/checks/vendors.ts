import { join } from 'node:path'
import { installPackages, packagesMatch } from '../launch/install.mjs'
import { ROOT } from '../support/root.ts'

/**
 * Folder of the packages that guides are about, with a lockfile of its own: they are larger than the site's packages,
 * and only the check of the code needs them.
 */
export const VENDORS = 'vendors'

let installing: Promise<string | undefined> | undefined

async function install(): Promise<string | undefined> {
  const folder = join(ROOT, VENDORS)
  if (packagesMatch(folder)) return undefined
  try {
    console.error(`The packages that the guides are about are not in ${VENDORS}/ yet; they take some minutes.`)
    await installPackages(folder)
    return undefined
  } catch (error) {
    return `the packages in ${VENDORS}/ could not be installed (${(error as Error).message.split('\n').at(-1)})`
  }
}

/** Installs those packages where they are missing or others; why it failed, as the end of a sentence. */
export function installVendors(): Promise<string | undefined> {
  installing ??= install()
  return installing
}
