/**
 * What we decided about packages of others. Each entry says why, so that whoever comes next can decide anew; one that no
 * package needs any more is a mistake.
 */

/** Licences that ask for nothing but to be named, or bind only changes of the package itself. */
export const LICENCES: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'Python-2.0',
  'Zlib',
]

export interface LicenceException {
  /** As the lockfile has it; nothing where it has none. */
  licence?: string
  reason: string
}

const FONT = 'A font: readers get it with the page, its licence asks that it is not sold by itself.'
const LIBVIPS = 'Comes with sharp, which Next names; no code of the guides calls it, and nothing of it is published.'

/** Package, or scope with /*, whose licence is not on the list above. */
export const LICENCE_EXCEPTIONS: Readonly<Record<string, LicenceException>> = {
  '@fontsource-variable/*': { licence: 'OFL-1.1', reason: FONT },
  '@fontsource/*': { licence: 'OFL-1.1', reason: FONT },
  '@action-validator/core': {
    licence: 'GPL-3.0-only',
    reason: 'Run by itself to check workflows; nothing of it is published or built into what is.',
  },
  '@cspell/dict-django': { licence: 'WTFPL', reason: 'A list of words, read by the spelling check only.' },
  '@cspell/dict-en-common-misspellings': {
    licence: 'CC BY-SA 4.0',
    reason: 'A list of words, read by the spelling check only and not published.',
  },
  '@img/*': { reason: LIBVIPS },
}

/**
 * Packages that want to run a script when they are installed, and why they work without: .npmrc lets none run. A package
 * that needs its script is not for us.
 */
export const UNRUN_SCRIPTS: Readonly<Record<string, string>> = {
  esbuild: 'It looks whether the program is there, which comes as a package of its own.',
  'vnu-jar': 'It fetches a Java runtime; cli/checks/java.ts takes the one of the machine.',
  '@firebase/util': 'It writes settings of a Google host into the package; there are none.',
  'core-js': 'It prints a request for donations.',
  workerd:
    'It looks whether the program runs, which comes as a package of its own, and puts it in place of a script that starts it.',
  protobufjs: 'It tells of a version that does not fit.',
}

export interface AdvisoryException {
  package: string
  /** Why it does not concern us. */
  reason: string
  /** Last day on which that holds, as 2026-11-27; then somebody decides anew. */
  until: string
}

/** Advisories that `npm audit` tells and that do not concern us, by their id, such as GHSA-xxxx-xxxx-xxxx. */
export const ADVISORIES: Readonly<Record<string, AdvisoryException>> = {}
