import { describe, expect, it } from 'vitest'
import type { Decisions, LockEntry, Lockfile } from '../../../../cli/supply/lockfile.ts'
import {
  exceptionFor,
  isAllowedLicence,
  judgeLockfile,
  packageAt,
  staleDecisions,
} from '../../../../cli/supply/lockfile.ts'

const DECISIONS: Decisions = {
  licences: ['MIT', 'ISC'],
  licenceExceptions: { font: { licence: 'OFL-1.1', reason: 'A font.' }, '@native/*': { reason: 'Not called.' } },
  unrunScripts: { native: 'It prints.' },
}

const SOUND: LockEntry = { version: '1.0.0', integrity: 'sha512-x', license: 'MIT' }

function lock(packages: Record<string, LockEntry>, lockfileVersion = 3): Lockfile {
  return { lockfileVersion, packages }
}

const judge = (entry: LockEntry, name = 'a') =>
  judgeLockfile(lock({ [`node_modules/${name}`]: { ...SOUND, ...entry } }), DECISIONS)

describe('judgeLockfile', () => {
  it('accepts what is sound', () => {
    const packages: Record<string, LockEntry> = {
      '': { dependencies: { a: '1.0.0', b: '2.0.0-beta.1' } },
      'node_modules/a': { ...SOUND, resolved: 'https://registry.npmjs.org/a/-/a-1.0.0.tgz' },
      'node_modules/a/node_modules/inner': { version: '1.0.0', license: 'ISC', inBundle: true },
      'node_modules/native': { ...SOUND, hasInstallScript: true },
      'node_modules/font': { ...SOUND, license: 'OFL-1.1' },
      'node_modules/@native/x': { ...SOUND, license: 'LGPL-3.0-or-later' },
    }
    expect(judgeLockfile(lock(packages), DECISIONS)).toEqual([])
  })

  it.each<[string, LockEntry, string]>([
    ['no integrity', { integrity: undefined }, 'a@1.0.0 has no SHA-512 in the lockfile.'],
    ['a weak hash', { integrity: 'sha1-x' }, 'a@1.0.0 has no SHA-512 in the lockfile.'],
    [
      'git',
      { resolved: 'git+ssh://git@host/a.git' },
      'a@1.0.0 comes from git+ssh://git@host/a.git, not from the registry.',
    ],
    [
      'http',
      { resolved: 'http://registry.npmjs.org/a' },
      'a@1.0.0 comes from http://registry.npmjs.org/a, not from the registry.',
    ],
    ['a folder', { link: true }, 'a is a link to a folder: it has no integrity.'],
    [
      'a script',
      { hasInstallScript: true },
      'a@1.0.0 wants to run a script when it is installed. Say in UNRUN_SCRIPTS why it works without, or do without it.',
    ],
    [
      'a licence',
      { license: 'AGPL-3.0-only' },
      'a@1.0.0 has the licence AGPL-3.0-only, which is not in LICENCES. Add it there, or an exception.',
    ],
    [
      'no licence',
      { license: undefined },
      'a@1.0.0 has the licence of no name, which is not in LICENCES. Add it there, or an exception.',
    ],
  ])('reports %s', (_, entry, problem) => {
    expect(judge(entry)).toEqual([problem])
  })

  it('reports another licence than an exception was made for', () => {
    expect(judge({ license: 'SSPL-1.0' }, 'font')).toEqual([
      'font@1.0.0 has the licence SSPL-1.0 now: the exception was made for OFL-1.1.',
    ])
  })

  it('reports a range of versions', () => {
    expect(judgeLockfile(lock({ '': { devDependencies: { a: '^1.0.0', b: 'github:b/b' } } }), DECISIONS)).toEqual([
      'a is asked for as "^1.0.0": name one version.',
      'b is asked for as "github:b/b": name one version.',
    ])
  })

  it('reports a lockfile of another kind', () => {
    expect(judgeLockfile(lock({}, 1), DECISIONS)).toEqual(['The lockfile has version 1; 3 is known.'])
  })
})

describe('staleDecisions', () => {
  it('names what nothing needs', () => {
    const locks = [lock({ 'node_modules/@native/x': SOUND }), lock({ 'node_modules/native': SOUND })]
    expect(staleDecisions(locks, DECISIONS)).toEqual([
      'No package needs what was decided about native: delete it.',
      'No package needs what was decided about font: delete it.',
    ])
  })
})

describe('isAllowedLicence', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['GPL-3.0-only OR AGPL-3.0-only', false],
    ['(MIT AND ISC)', true],
    ['MIT AND GPL-3.0-only', false],
    ['MIT OR (ISC AND GPL-3.0-only)', false],
  ])('%s: %s', (licence, expected) => {
    expect(isAllowedLicence(licence, DECISIONS.licences)).toBe(expected)
  })
})

it('finds names and exceptions', () => {
  expect(packageAt('node_modules/a/node_modules/@b/c')).toBe('@b/c')
  expect(exceptionFor('@native/x', DECISIONS.licenceExceptions)).toBe('@native/*')
  expect(exceptionFor('constructor', DECISIONS.licenceExceptions)).toBeUndefined()
})
