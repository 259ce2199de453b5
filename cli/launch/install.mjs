import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import process from 'node:process'
import { isDeepStrictEqual } from 'node:util'
import { LaunchError } from './launch-error.mjs'
import { fits, thisPlatform } from './platform.mjs'

/**
 * An installed package as lockfiles have it.
 *
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean, os?: string[],
 *   cpu?: string[], libc?: string[] }} LockEntry
 */

/**
 * @param {string} file
 * @returns {Record<string, LockEntry> | undefined} undefined when there is no readable lockfile
 */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

/**
 * True when node_modules holds what package-lock.json asks for. npm's own record of what it installed is compared:
 * npm writes it last, so it is missing or different after an install that was broken off, and `npm install` by hand
 * keeps it true. A node_modules that came from another kind of machine doesn't match.
 *
 * @param {string} root folder with package-lock.json
 */
export function packagesMatch(root, platform = thisPlatform()) {
  const wanted = readLock(join(root, 'package-lock.json'))
  const installed = readLock(join(root, 'node_modules', '.package-lock.json'))
  if (!wanted || !installed) return false
  const complete = Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true
    const found = installed[path]
    // npm leaves out optional packages for other machines.
    if (!found) return entry.optional === true
    return found.version === entry.version && found.integrity === entry.integrity
  })
  return complete && Object.values(installed).every((entry) => fits(entry, platform))
}

// `npm ci` would refuse a lockfile without the packages of other platforms, such as npm writes when its registry lacks
// some. `npm install` takes what is locked, checks its integrity, and adds the missing ones that this machine needs.
// Whatever a person's npm is set to: everything is needed, and no package needs an install script.
const NPM_INSTALL = [
  'install',
  '--no-save',
  '--include=dev',
  '--include=optional',
  '--include=peer',
  '--ignore-scripts',
  '--engine-strict=false',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
]
const TAIL_LINES = 15
const PROGRESS_MS = 15_000

/**
 * npm as it was started, which need not be the first one in the PATH. It is run by the Node that it was started with:
 * npm puts the Node in node_modules first in the PATH, and that one is about to be removed.
 *
 * @param {NodeJS.ProcessEnv} env as npm sets it for its scripts
 * @returns {{ command: string, args: string[] }} what to start, before the arguments for npm
 */
export function npmCommand(env = process.env) {
  const { npm_execpath: started, npm_node_execpath: node } = env
  if (started && node && /^npm-cli\.c?js$/.test(basename(started))) return { command: node, args: [started] }
  return { command: 'npm', args: [] }
}

/**
 * True when the lockfile was made from this package.json.
 *
 * @param {string} root
 */
function isLocked(root) {
  const asked = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const locked = /** @type {Record<string, unknown>} */ (readLock(join(root, 'package-lock.json'))?.[''] ?? {})
  return ['dependencies', 'devDependencies', 'optionalDependencies'].every((field) =>
    isDeepStrictEqual(asked[field] ?? {}, locked[field] ?? {}),
  )
}

/**
 * Installs what package-lock.json says into a new node_modules.
 *
 * @param {string} root folder with package-lock.json
 * @throws {LaunchError} when package.json and package-lock.json don't agree, and with the last lines of npm's output when
 *   npm fails
 */
export async function installPackages(root, npm = npmCommand()) {
  if (!isLocked(root)) {
    throw new LaunchError('package.json and package-lock.json do not agree: run "npm install" and commit both.')
  }
  const start = Date.now()
  const seconds = () => Math.round((Date.now() - start) / 1000)
  console.log('Installing the packages from package-lock.json. The first time this takes about a minute.')
  const progress = setInterval(() => console.log(`Still installing, ${seconds()} s.`), PROGRESS_MS)
  try {
    // Leftovers of another version, of an install that broke off or of another kind of machine can't be trusted.
    rmSync(join(root, 'node_modules'), { recursive: true, force: true })
    const { code, output } = await runNpm(npm, root)
    if (code !== 0) {
      const tail = output.trimEnd().split('\n').slice(-TAIL_LINES).join('\n')
      throw new LaunchError(`${tail}\nnpm could not install the packages: its last lines stand above.`)
    }
  } finally {
    clearInterval(progress)
  }
  console.log(`Installed the packages in ${seconds()} s.`)
}

/**
 * @param {{ command: string, args: string[] }} npm
 * @param {string} root
 * @returns {Promise<{ code: number | null, output: string }>} everything that npm wrote, in the order it came
 */
function runNpm(npm, root) {
  return new Promise((resolve, reject) => {
    const child = spawn(npm.command, [...npm.args, ...NPM_INSTALL], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8')
      stream.on('data', (text) => (output += text))
    }
    child.on('error', () =>
      reject(new LaunchError('npm is not installed: install Node from https://nodejs.org, npm comes with it.')),
    )
    child.on('close', (code) => resolve({ code, output }))
  })
}
