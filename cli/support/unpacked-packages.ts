import { existsSync, globSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { runProcess } from './run-process.ts'
import { aptUpdate, findInPath } from './system-packages.ts'

const LIMIT_MS = 3 * 60_000

/**
 * Unpacks Debian packages into a folder, without installing them: those of servers would start one for everybody who
 * reaches this machine, on port 80, and an installation needs rights that this does not.
 *
 * @param names of the packages; nothing else that they depend on is fetched
 * @param folder absolute path; it is there only when all of them are in it
 * @returns undefined when they are there, else why not, as the end of a sentence
 */
export async function aptUnpack(names: readonly string[], folder: string): Promise<string | undefined> {
  if (existsSync(folder)) return undefined
  if (!findInPath('apt-get') || !findInPath('dpkg-deb')) return 'apt-get and dpkg-deb are not on this machine'
  const unfinished = `${folder}.${process.pid}`
  mkdirSync(unfinished, { recursive: true })
  try {
    const download = () =>
      runProcess('apt-get', ['download', ...names], { output: 'keep', timeout: LIMIT_MS, cwd: unfinished })
    let { code, output } = await download()
    // The lists of packages are missing, or name versions that are gone.
    if (code !== 0 && (await aptUpdate())) ({ code, output } = await download())
    if (code !== 0) return `apt-get could not fetch ${names.join(', ')} (${output.trim().split('\n').at(-1)})`
    for (const file of globSync('*.deb', { cwd: unfinished })) {
      const archive = join(unfinished, file)
      const unpacked = await runProcess('dpkg-deb', ['-x', archive, unfinished], { output: 'keep', timeout: LIMIT_MS })
      if (unpacked.code !== 0) return `${file} could not be unpacked (${unpacked.output.trim()})`
      rmSync(archive)
    }
    mkdirSync(dirname(folder), { recursive: true })
    if (!existsSync(folder)) renameSync(unfinished, folder)
    return undefined
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
}
