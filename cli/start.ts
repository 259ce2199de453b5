import { join, resolve } from 'node:path'
import process from 'node:process'
import { siteFolder } from '../deploy/releases/folders.ts'
import { serveFolder } from '../deploy/server.ts'
import type { SiteConfig } from '../guide/site/types.ts'
import site from '../site.config.ts'
import { isUpToDate } from './build/build-record.ts'
import { generate } from './generate.ts'
import { assertPortFree, parsePort, portProblem } from './support/port.ts'
import { OUTPUT, ROOT } from './support/root.ts'
import { runMain, UserError } from './support/user-error.ts'

/** `npm start`, or `npm start -- <folder>`: serves a finished site from elsewhere, as it is and without building one. */

const USAGE = 'Write: npm start, or npm start -- <folder of a finished site>.'

/** A new release is served so many milliseconds after it was published at the latest. */
const FOLLOW_MS = 1_000

/** Resolves at the first signal to stop; a second one ends the process without waiting for clients. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    let isStopping = false
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        resolve()
        if (isStopping) {
          console.log('Stopped at once.')
          process.exit(1)
        }
        isStopping = true
      })
    }
  })
}

function namedFolder([named, ...others]: readonly string[]): string | undefined {
  if (others.length > 0 || named?.startsWith('-')) throw new UserError(USAGE)
  return named === undefined ? undefined : siteFolder(resolve(named))
}

const { reports }: SiteConfig = site

async function serve(folder: string, port: number) {
  try {
    return await serveFolder({ folder, port, endpoint: reports, followMs: FOLLOW_MS, onChange: console.log })
  } catch (error) {
    const { code, message, syscall } = error as NodeJS.ErrnoException
    if (syscall && syscall !== 'listen') throw new UserError(`${folder} can't be read (${code}): look at its rights.`)
    throw new UserError(code ? portProblem(port, code) : message)
  }
}

/** Builds the site where that is needed and serves the finished files until it is stopped. */
async function main(): Promise<number> {
  const named = namedFolder(process.argv.slice(2))
  const port = parsePort(process.env.PORT)
  await assertPortFree(port)
  if (named === undefined) {
    if (isUpToDate(ROOT)) console.log(`The site in ${OUTPUT} is up to date.`)
    else console.log(await generate())
  }
  const server = await serve(named ?? join(ROOT, OUTPUT), port)
  console.log(`Serving the site at ${server.url}. Press Ctrl+C to stop.`)
  await stopSignal()
  await server.close()
  console.log('Stopped.')
  return 0
}

await runMain(main)
