import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { runProcess } from './run-process.ts'

const INSTALL_LIMIT_MS = 10 * 60_000
const LOCK_WAIT_S = 120

/**
 * Where a program is found in the PATH.
 *
 * @returns its absolute path, undefined when it isn't there
 */
export function findInPath(name: string, path = process.env.PATH ?? ''): string | undefined {
  for (const folder of path.split(delimiter).filter(Boolean)) {
    const file = join(folder, name)
    try {
      accessSync(file, constants.X_OK)
      return file
    } catch {
      // Not in this folder.
    }
  }
  return undefined
}

/** The words before an apt-get command that give it its rights; undefined where apt-get or the rights are missing. */
async function aptPrefix(): Promise<string[] | undefined> {
  if (!findInPath('apt-get')) return undefined
  if (process.getuid?.() === 0) return []
  if (!findInPath('sudo')) return undefined
  // -n: never ask for a password.
  const { code } = await runProcess('sudo', ['-n', 'true'], { output: 'keep' })
  return code === 0 ? ['sudo', '-n'] : undefined
}

/** Runs apt-get with the rights that are there, and waits for its lock. */
async function apt(prefix: readonly string[], ...args: string[]) {
  const [command = '', ...words] = [
    ...prefix,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-o',
    `DPkg::Lock::Timeout=${LOCK_WAIT_S}`,
    ...args,
  ]
  return runProcess(command, words, { output: 'keep', timeout: INSTALL_LIMIT_MS })
}

/**
 * Fetches the lists of packages.
 *
 * @returns whether that worked; without apt-get and the rights for it, it doesn't
 */
export async function aptUpdate(): Promise<boolean> {
  const prefix = await aptPrefix()
  return prefix !== undefined && (await apt(prefix, 'update')).code === 0
}

/**
 * Installs a Debian package where apt-get and the rights for it are there. It may take minutes.
 *
 * @returns undefined when it was installed, else why not, as the end of a sentence
 */
export async function aptInstall(name: string): Promise<string | undefined> {
  const prefix = await aptPrefix()
  if (!prefix) return 'apt-get is not available to this user'
  console.log(`Installing the system package ${name} with apt-get.`)
  await apt(prefix, 'update')
  const { code, output } = await apt(prefix, 'install', '-y', '--no-install-recommends', name)
  return code === 0 ? undefined : `apt-get could not install ${name} (${output.trim().split('\n').at(-1)})`
}
