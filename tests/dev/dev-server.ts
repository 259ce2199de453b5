import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { freePort } from '../support/free-port.ts'

const START_MS = 90_000

/** Waits for the address to answer; rejects with what the server printed when it ended or took too long. */
async function waitFor(url: string, server: ChildProcess, printed: () => string): Promise<void> {
  const end = Date.now() + START_MS
  while (Date.now() < end && server.exitCode === null) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error(`The dev server did not answer at ${url}. It printed:\n${printed()}`)
}

/** Starts `npm run dev` on a copy of a content folder that a test may change. */
export async function startDevServer(folder: string) {
  const content = mkdtempSync(join(tmpdir(), 'fixproof-dev-'))
  cpSync(folder, content, { recursive: true })
  const port = await freePort()
  const env = { ...process.env, PORT: String(port), GUIDE_CONTENT: content }
  const server = spawn(process.execPath, ['cli/dev.ts'], { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const url = `http://localhost:${port}`
  const stop = async () => {
    if (server.exitCode === null && server.pid) {
      const ended = once(server, 'exit')
      // The group: Nuxt's own processes end with it.
      process.kill(-server.pid, 'SIGTERM')
      await ended
    }
    rmSync(content, { recursive: true, force: true })
  }
  try {
    await waitFor(`${url}/about`, server, () => output)
  } catch (error) {
    await stop()
    throw error
  }
  return { url, content, printed: () => output, stop }
}
