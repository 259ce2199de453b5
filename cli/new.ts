import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import process from 'node:process'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { loadSite } from '../guide/content/site.ts'
import { lintSite } from '../guide/rules/engine.ts'
import type { Answers, Ask } from '../guide/scaffold/answers.ts'
import { collectAnswers } from '../guide/scaffold/answers.ts'
import { newFile } from '../guide/scaffold/file.ts'
import { ScaffoldProblem } from '../guide/scaffold/problem.ts'
import { FLAGS } from '../guide/scaffold/questions.ts'
import type { Target } from '../guide/scaffold/target.ts'
import { readTarget, USAGE } from '../guide/scaffold/target.ts'
import { today } from '../guide/schema/date.ts'
import config from '../site.config.ts'
import { ROOT } from './support/root.ts'
import { runMain, UserError } from './support/user-error.ts'

/** `npm run new -- <category>/<slug> [--title ...] [--stack a,b] [...]`, or `npm run new -- term <id>`, or `... fact <id>` */

/** What is left to do by hand. */
const NEXT: Partial<Record<Target['kind'], string>> = {
  article: 'Replace what begins with "Write:", look at it with npm run dev, then delete draft: true.',
  fact: "Write the source's own title, and grade: read once you have read it there; only then a page may cite it.",
}

function readArguments(): { words: string[]; given: Answers } {
  const options = Object.fromEntries(FLAGS.map((flag) => [flag, { type: 'string' as const }]))
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    return { words: positionals, given: values as Answers }
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)
    throw new UserError(`${reason.replace(/\.$/, '')}. Flags are --${FLAGS.join(', --')}. ${USAGE}`)
  }
}

/** Runs with a way to ask the person at the terminal, if there is one. */
async function withTerminal<Result>(run: (ask: Ask) => Promise<Result>): Promise<Result> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return run(undefined)
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  // Ctrl+C and Ctrl+D leave a question without an answer.
  const left = new UserError('\nNothing was written.')
  const closed = new Promise<never>((_, reject) => terminal.once('close', () => reject(left)))
  closed.catch(() => {})
  const ask = async (prompt: string) => {
    const answer = terminal.question(prompt).catch(() => Promise.reject(left))
    return Promise.race([answer, closed])
  }
  try {
    return await run(ask)
  } finally {
    terminal.close()
  }
}

/** Refuses what the rules would refuse, such as a title that another page has. */
function assertPasses(folder: string, path: string, text: string): void {
  const site = loadSite(folder, { project: ROOT, config })
  const files = [...site.files, { path, file: path, text }]
  const errors = lintSite({ ...site, files }, { only: new Set([path]) }).filter(({ severity }) => severity === 'error')
  const [first] = errors
  if (first) throw new UserError(`Nothing was written. ${first.message}${first.hint ? ` ${first.hint}` : ''}`)
}

async function main(): Promise<number> {
  const { words, given } = readArguments()
  const folder = resolve(ROOT, process.env.GUIDE_CONTENT || 'content')
  const categories = config.categories.map(({ id }) => id)
  try {
    const target = readTarget(words, categories)
    const file = join(folder, target.path)
    const shown = file.startsWith(ROOT) ? relative(ROOT, file).replaceAll('\\', '/') : file
    if (existsSync(file)) throw new UserError(`${shown} is there already: choose another name, or edit it.`)
    const answers = await withTerminal((ask) => collectAnswers(target.kind, given, ask))
    const text = newFile(target, answers, today())
    assertPasses(folder, target.path, text)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text, { flag: 'wx' })
    console.log(`Wrote ${shown}.`)
    const next = NEXT[target.kind]
    if (next) console.log(next)
    return 0
  } catch (error) {
    if (error instanceof ScaffoldProblem) throw new UserError(error.message)
    throw error
  }
}

await runMain(main)
