import { join } from 'node:path'
import process from 'node:process'
import { serveFolder } from '../deploy/server.ts'
import type { SiteConfig } from '../guide/site/types.ts'
import site from '../site.config.ts'
import { isUpToDate } from './build/build-record.ts'
import { generate } from './generate.ts'
import { assertPortFree, parsePort, portProblem } from './support/port.ts'
import { OUTPUT, ROOT } from './support/root.ts'
import { runMain, UserError } from './support/user-error.ts'

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
  })
}

const { reports }: SiteConfig = site

async function serve(port: number) {
  try {
    return await serveFolder({ folder: join(ROOT, OUTPUT), port, endpoint: reports })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new UserError(code ? portProblem(port, code) : message)
  }
}

/** Builds the site where that is needed and serves the finished files until it is stopped. */
async function main(): Promise<number> {
  const port = parsePort(process.env.PORT)
  await assertPortFree(port)
  if (isUpToDate(ROOT)) console.log(`The site in ${OUTPUT} is up to date.`)
  else console.log(await generate())
  const server = await serve(port)
  console.log(`Serving the site at ${server.url}. Press Ctrl+C to stop.`)
  await stopSignal()
  await server.close()
  console.log('Stopped.')
  return 0
}

await runMain(main)
