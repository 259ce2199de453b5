import { fork } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { ROOT } from '../cli/support/root.ts'
import type { ChildResult } from './child.ts'
import type { Copies } from './stage.ts'
import { copySamples } from './stage.ts'

/** What a run of a sample gave. */
export interface SampleRun extends ChildResult {
  /** Files that were left in its temporary folder. */
  leftFiles: string[]
}

/** Milliseconds for a whole sample, its two mutants included. */
export const SAMPLE_LIMIT = 600_000
const GRACE = 10_000

/** Variables of this environment that a sample gets; nothing else of it does, so that no key can be used or printed. */
const PASSED_ON = ['PATH', 'LANG', 'SystemRoot', 'FIXPROOF_TEST_BROWSER', 'FIXPROOF_FIRESTORE_EMULATOR']

function environment(temporary: string): Record<string, string> {
  const passed = PASSED_ON.filter((name) => process.env[name] !== undefined)
  return {
    ...Object.fromEntries(passed.map((name) => [name, process.env[name] ?? ''])),
    ...Object.fromEntries(['TMPDIR', 'TMP', 'TEMP', 'HOME', 'USERPROFILE'].map((name) => [name, temporary])),
    NODE_ENV: 'test',
    NODE_OPTIONS: `--import=${pathToFileURL(join(ROOT, 'proof/loopback.ts')).href}`,
    TZ: 'UTC',
  }
}

type Message = { result: ChildResult } | { error: string }

/** Runs the child on its copies, and ends it where it does not end itself. */
function runChild(copies: Copies, temporary: string): Promise<ChildResult> {
  return new Promise((resolve, reject) => {
    const child = fork(join(ROOT, 'proof/child.ts'), {
      cwd: temporary,
      env: environment(temporary),
      execArgv: [],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    let message: Message | undefined
    const stop = () => child.kill('SIGKILL')
    let timer = setTimeout(stop, SAMPLE_LIMIT)
    child.once('message', (received: Message) => {
      message = received
      clearTimeout(timer)
      // What is still open would keep it from ending.
      if ('result' in message && message.result.left.length > 0) stop()
      else timer = setTimeout(stop, GRACE)
    })
    child.once('error', reject)
    child.once('close', (_code, signal) => {
      clearTimeout(timer)
      if (message && 'error' in message) reject(new Error(message.error))
      else if (!message) reject(new Error(signal ? 'It took too long and was stopped.' : 'It ended without a result.'))
      else if (signal && message.result.left.length === 0) reject(new Error('It did not end by itself.'))
      else resolve(message.result)
    })
    child.send(copies)
  })
}

/**
 * Runs a sample's proof, once as it is and once with each side replaced by the other, in a process and a folder of its
 * own.
 *
 * @param folder absolute path of the sample
 * @throws Error when it can't be run to its end
 */
export async function runSample(folder: string): Promise<SampleRun> {
  const stage = mkdtempSync(join(tmpdir(), 'fixproof-proof-'))
  try {
    const temporary = join(stage, 'tmp')
    mkdirSync(temporary)
    const copies = copySamples(stage, folder)
    const result = await runChild(copies, temporary)
    return { ...result, leftFiles: readdirSync(temporary, { recursive: true, encoding: 'utf8' }) }
  } finally {
    rmSync(stage, { recursive: true, force: true })
  }
}
