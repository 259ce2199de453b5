import process from 'node:process'

/**
 * What npm calls a platform.
 *
 * @typedef {{ os: string, cpu: string, libc?: string }} Platform `libc` is known on Linux only: `glibc` or `musl`
 */

/** @returns {Platform} the machine that this runs on */
export function thisPlatform() {
  const platform = { os: process.platform, cpu: process.arch }
  if (process.platform !== 'linux') return platform
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (process.report.getReport())
  return { ...platform, libc: report.header?.glibcVersionRuntime ? 'glibc' : 'musl' }
}

/**
 * True when a value is allowed by a list as package.json has it: names that are allowed, or `!name` for those that
 * aren't.
 *
 * @param {string[] | string | undefined} list
 * @param {string | undefined} value
 */
function allows(list, value) {
  if (!list || value === undefined) return true
  const names = Array.isArray(list) ? list : [list]
  if (names.includes(`!${value}`)) return false
  return names.every((name) => name.startsWith('!')) || names.includes(value)
}

/**
 * True when a package can run on the platform.
 *
 * @param {{ os?: string[] | string, cpu?: string[] | string, libc?: string[] | string }} entry
 * @param {Platform} platform
 */
export function fits(entry, platform) {
  return allows(entry.os, platform.os) && allows(entry.cpu, platform.cpu) && allows(entry.libc, platform.libc)
}
