import { existsSync, globSync, readFileSync, realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { findInPath } from './support/system-packages.ts'
import { UserError } from './support/user-error.ts'

/** Google's emulator of Firestore, which holds the engine of the security rules. */
export interface FirestoreEmulator {
  /** Absolute path of the program, to be run by Java. */
  jar: string
  /** What it came with and in which version, such as `google-cloud-cli` and `528.0.0`. */
  product: string
  version: string
}

/** Carries what was found to the processes that a test run starts. */
const FOUND = 'FIXPROOF_FIRESTORE_EMULATOR'

/** It is part of the Google Cloud CLI where its component was installed. */
function inCloudCli(): FirestoreEmulator | undefined {
  const gcloud = findInPath('gcloud')
  const roots = ['/usr/lib/google-cloud-sdk', ...(gcloud ? [dirname(dirname(realpathSync(gcloud)))] : [])]
  for (const root of roots) {
    const jar = join(root, 'platform/cloud-firestore-emulator/cloud-firestore-emulator.jar')
    if (!existsSync(jar)) continue
    return { jar, product: 'google-cloud-cli', version: readFileSync(join(root, 'VERSION'), 'utf8').trim() }
  }
  return undefined
}

/** `firebase emulators:start` downloads it once into its own folder. */
function inFirebaseTools(): FirestoreEmulator | undefined {
  const folder = join(homedir(), '.cache/firebase/emulators')
  const newest = globSync('cloud-firestore-emulator-v*.jar', { cwd: folder }).sort().at(-1)
  const version = newest?.match(/v([\d.]+)\.jar$/)?.[1]
  return newest && version ? { jar: join(folder, newest), product: 'cloud-firestore-emulator', version } : undefined
}

/**
 * Finds the emulator. The answer is kept for this process and those that it starts.
 *
 * @throws UserError that says what to install
 */
export function findFirestoreEmulator(): FirestoreEmulator {
  const known = process.env[FOUND]
  if (known) return JSON.parse(known) as FirestoreEmulator
  const found = inCloudCli() ?? inFirebaseTools()
  if (!found || !findInPath('java')) {
    throw new UserError(
      'Firestore’s emulator needs Java and the program itself: run "npx firebase-tools setup:emulators:firestore".',
    )
  }
  process.env[FOUND] = JSON.stringify(found)
  return found
}
