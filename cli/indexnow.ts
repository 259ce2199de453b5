import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import type { Fingerprints } from '../guide/indexnow/fingerprints.ts'
import { changedAddresses, readFingerprints } from '../guide/indexnow/fingerprints.ts'
import { assertKeyIsPublished, submitAddresses } from '../guide/indexnow/submit.ts'
import { readFolder } from '../guide/output/files.ts'
import { siteOrigin } from '../guide/site/address.ts'
import site from '../site.config.ts'
import { OUTPUT, ROOT } from './support/root.ts'
import { runMain, UserError } from './support/user-error.ts'

/** Not below .output, which a build empties. A host that starts from nothing each time has to keep it. */
const STATE = '.cache/indexnow.json'

/** Addresses shown of a list. */
const SHOWN = 20

const USAGE =
  'Usage: npm run indexnow -- [--dry-run] [--state file] [--endpoint address] [folder]. It tells search engines which pages changed since it ran last.'

function readArguments() {
  const options = { 'dry-run': { type: 'boolean' }, state: { type: 'string' }, endpoint: { type: 'string' } } as const
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    if (positionals.length > 1) throw new Error('one folder at a time')
    return {
      isDryRun: values['dry-run'] ?? false,
      state: resolve(ROOT, values.state ?? STATE),
      endpoint: values.endpoint ?? site.indexNow.endpoint,
      folder: resolve(positionals[0] ?? join(ROOT, OUTPUT)),
    }
  } catch {
    throw new UserError(USAGE)
  }
}

function readState(file: string): Fingerprints {
  if (!existsSync(file)) return {}
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Fingerprints
  } catch {
    throw new UserError(`${file} can't be read as JSON. Take it away, and every page counts as changed.`)
  }
}

function writeState(file: string, state: Fingerprints): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.draft`, `${JSON.stringify(state, undefined, 2)}\n`)
  renameSync(`${file}.draft`, file)
}

function listed(addresses: readonly string[]): string {
  const rest = addresses.length - SHOWN
  return [...addresses.slice(0, SHOWN), ...(rest > 0 ? [`and ${rest} more`] : [])].map((line) => `  ${line}`).join('\n')
}

/** Run after the site was published. */
async function main(): Promise<number> {
  const { isDryRun, state, endpoint, folder } = readArguments()
  try {
    const origin = siteOrigin(process.env.NUXT_SITE_URL || site.url)
    const { key } = site.indexNow
    const now = readFingerprints(readFolder(folder), origin)
    const addresses = changedAddresses(readState(state), now)
    if (addresses.length === 0) {
      console.log('No page changed since the last time.')
      return 0
    }
    console.log(`Changed since the last time:\n${listed(addresses)}`)
    if (isDryRun) {
      console.log('Nothing was submitted.')
      return 0
    }
    await assertKeyIsPublished({ origin, key })
    await submitAddresses({ endpoint, origin, key, addresses })
    writeState(state, now)
    console.log(`Submitted ${addresses.length} ${addresses.length === 1 ? 'address' : 'addresses'} to ${endpoint}.`)
    return 0
  } catch (error) {
    throw error instanceof UserError ? error : new UserError((error as Error).message)
  }
}

if (import.meta.main) await runMain(main)
