import process from 'node:process'
import { CONTAINER_PORT } from './hosts/container.ts'

// Asked by the container's engine, which takes 0 for healthy. There is no shell and no other program to ask with.
const LIMIT_MS = 2_500

const port = process.env.PORT ?? CONTAINER_PORT
const isHealthy = await fetch(`http://127.0.0.1:${port}/robots.txt`, {
  signal: AbortSignal.timeout(LIMIT_MS),
})
  .then(({ ok }) => ok)
  .catch(() => false)
process.exitCode = isHealthy ? 0 : 1
