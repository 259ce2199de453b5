import process from 'node:process'
import { CONTAINER_PORT } from './hosts/container.ts'
import { serveFolder } from './server.ts'

// The first process of a container: without these it would not hear that it shall stop.
const stopped = new Promise((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve)
})

const folder = new URL('public', import.meta.url).pathname
const port = Number(process.env.PORT ?? CONTAINER_PORT)
const server = await serveFolder({ folder, port, everywhere: true, endpoint: process.env.REPORTS })
console.log(`Serving on port ${server.port}.`)
await stopped
await server.close()
