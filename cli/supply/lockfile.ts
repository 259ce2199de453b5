import type { LicenceException } from './decisions.ts'

/** An entry of package-lock.json, as far as it is judged: https://docs.npmjs.com/cli/configuring-npm/package-lock-json */
export interface LockEntry {
  version?: string
  resolved?: string
  integrity?: string
  license?: string
  hasInstallScript?: boolean
  /** Comes inside of another package, whose integrity covers it. */
  inBundle?: boolean
  link?: boolean
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

export interface Lockfile {
  lockfileVersion: number
  packages: Record<string, LockEntry>
}

/** What packages are held against. */
export interface Decisions {
  licences: readonly string[]
  licenceExceptions: Readonly<Record<string, LicenceException>>
  unrunScripts: Readonly<Record<string, string>>
}

const REGISTRY = 'https://registry.npmjs.org/'
const EXACT = /^\d+\.\d+\.\d+(?:-[\w.-]+)?$/

/** The name of the package that lies at a path such as `node_modules/a/node_modules/@b/c`. */
export function packageAt(path: string): string {
  return path.replace(/^.*node_modules\//, '')
}

/** The exception for a package, by its name or its scope. */
export function exceptionFor(name: string, exceptions: Decisions['licenceExceptions']): string | undefined {
  const scope = `${name.split('/')[0]}/*`
  return [name, scope].find((key) => Object.hasOwn(exceptions, key))
}

/** True for a licence of the list, and for an expression of SPDX of which one alternative, or every part, is on it. */
export function isAllowedLicence(licence: string, allowed: readonly string[]): boolean {
  const words = licence.replace(/^\((.*)\)$/, '$1')
  // Whoever mixes both needs an exception.
  if (/\bOR\b/.test(words) && /\bAND\b/.test(words)) return false
  if (/\bOR\b/.test(words)) return words.split(/ OR /).some((one) => allowed.includes(one))
  return words.split(/ AND /).every((one) => allowed.includes(one))
}

function* judgeEntry(path: string, entry: LockEntry, decisions: Decisions): Generator<string> {
  const name = packageAt(path)
  const id = `${name}@${entry.version}`
  if (entry.link) yield `${name} is a link to a folder: it has no integrity.`
  else if (!entry.inBundle && !(entry.integrity ?? '').startsWith('sha512-'))
    yield `${id} has no SHA-512 in the lockfile.`
  if (entry.resolved !== undefined && !entry.inBundle && !entry.resolved.startsWith(REGISTRY)) {
    yield `${id} comes from ${entry.resolved}, not from the registry.`
  }
  if (entry.hasInstallScript && !Object.hasOwn(decisions.unrunScripts, name)) {
    yield `${id} wants to run a script when it is installed. Say in UNRUN_SCRIPTS why it works without, or do without it.`
  }
  const exception = exceptionFor(name, decisions.licenceExceptions)
  if (exception !== undefined) {
    const { licence } = decisions.licenceExceptions[exception] ?? {}
    const isWhole = exception.endsWith('/*') && licence === undefined
    if (!isWhole && licence !== entry.license) {
      yield `${id} has the licence ${entry.license ?? 'of no name'} now: the exception was made for ${licence ?? 'none'}.`
    }
  } else if (!entry.license || !isAllowedLicence(entry.license, decisions.licences)) {
    yield `${id} has the licence ${entry.license ?? 'of no name'}, which is not in LICENCES. Add it there, or an exception.`
  }
}

/**
 * What is wrong with a lockfile, one sentence each: packages without integrity, from elsewhere, with a script that nobody
 * decided about, or with a licence that is not allowed; and own dependencies without an exact version.
 */
export function judgeLockfile(lock: Lockfile, decisions: Decisions): string[] {
  if (lock.lockfileVersion !== 3) return [`The lockfile has version ${lock.lockfileVersion}; 3 is known.`]
  const { '': root = {}, ...packages } = lock.packages
  const own = { ...root.dependencies, ...root.devDependencies, ...root.optionalDependencies }
  const loose = Object.entries(own).filter(([, version]) => !EXACT.test(version))
  return [
    ...loose.map(([name, version]) => `${name} is asked for as "${version}": name one version.`),
    // Others that come with their package are its business.
    ...Object.entries(packages).flatMap(([path, entry]) => [...judgeEntry(path, entry, decisions)]),
  ]
}

/** Decisions that no package of any lockfile needs. */
export function staleDecisions(locks: readonly Lockfile[], decisions: Decisions): string[] {
  const entries = locks.flatMap(({ packages }) => Object.entries(packages))
  const scripts = new Set(entries.filter(([, entry]) => entry.hasInstallScript).map(([path]) => packageAt(path)))
  const excepted = new Set(entries.map(([path]) => exceptionFor(packageAt(path), decisions.licenceExceptions)))
  return [
    ...Object.keys(decisions.unrunScripts).filter((name) => !scripts.has(name)),
    ...Object.keys(decisions.licenceExceptions).filter((name) => !excepted.has(name)),
  ].map((name) => `No package needs what was decided about ${name}: delete it.`)
}
