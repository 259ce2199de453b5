import { spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { freePort } from '../../support/free-port.ts'
import type { MemoryReport } from './memory-report.ts'
import type { Served } from './served.ts'

const COMMAND = fileURLToPath(new URL('../../../cli/start.ts', import.meta.url))
const REPORT = new URL('./memory-report.ts', import.meta.url).href

export interface NpmStart extends Served {
  memory(): Promise<MemoryReport>
  /** What it printed. */
  output(): string
}

/** Starts `npm start -- <folder>`, without npm between it and us. */
export async function startNpmStart(folder: string): Promise<NpmStart> {
  const port = await freePort()
  const child = spawn(process.execPath, ['--expose-gc', '--import', REPORT, COMMAND, folder], {
    env: { ...process.env, PORT: String(port), NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let output = ''
  const ended = once(child, 'close')
  const serving = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text
        if (output.includes('Serving the site at')) resolve()
      })
    }
    void ended.then(() => reject(new Error(`npm start ended: ${output}`)))
  })
  await serving
  return {
    name: 'npm start',
    port,
    processes: [child.pid ?? 0],
    output: () => output,
    async memory() {
      const answer = once(child, 'message') as Promise<[MemoryReport]>
      child.send('report')
      return (await answer)[0]
    },
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}
