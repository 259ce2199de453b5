import type { AddressInfo } from 'node:net'
import process from 'node:process'
import { answerFor } from './answers.ts'
import { LiveEdition } from './live-edition.ts'
import type { FromLive } from './messages.ts'
import type { LiveSettings } from './settings.ts'
import { watchFor } from './watch.ts'

/** A page is shown in less than that after it was asked for. */
const QUIET_MS = 2000

/** After so many files everything that a save needs has been loaded and compiled. */
const FIRST = 20

/** The server of the pages has started by then, and a page may have been opened. */
const START_MS = 15_000

/** The process that reads the content in dev: it works while the server of the pages does. */
const tell = (message: FromLive): void => void process.send?.(message, undefined, undefined, () => undefined)

const settings = JSON.parse(process.argv[2] ?? '') as LiveSettings
const edition = new LiveEdition(settings, (news) => tell({ kind: 'news', ...news }), QUIET_MS)
watchFor(edition, settings)
const server = answerFor(edition)
server.listen(0, '127.0.0.1', () => tell({ kind: 'ready', port: (server.address() as AddressInfo).port }))
// Whatever ended the server of the pages: nobody asks any more.
process.on('disconnect', () => process.exit())
await edition.judgeRest(FIRST)
setTimeout(() => void edition.judgeRest(), START_MS)
