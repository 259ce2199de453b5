import { join } from 'node:path'
import process from 'node:process'
import { makeEdition } from '../../../../../cli/build/edition/make-edition.ts'
import type { EditionSettings } from '../../../../../cli/build/edition/settings.ts'
import { openStaging } from '../../../../../cli/build/edition/staging.ts'
import { failDisk } from './failing-disk.ts'
import { ONE_PROCESS } from './one-process.ts'

/** What the test that starts this process says. */
export interface KilledBuild {
  settings: EditionSettings
  /** Which change of the file system the process does not survive. */
  last: number
}

const { settings, last } = JSON.parse(process.argv[2] ?? '') as KilledBuild
failDisk(last, () => process.kill(process.pid, 'SIGKILL'))
const staging = openStaging(join(settings.root, 'out'))
await makeEdition(settings, { folder: 'content/', staging, prepare: () => Promise.resolve(), workers: ONE_PROCESS })
staging.publish()
