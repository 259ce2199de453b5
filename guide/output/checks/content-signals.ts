import { CONTENT_SIGNALS } from '../../site/robots.ts'
import type { Problem } from '../check.ts'
import { defineCheck } from '../check.ts'

const FILE = 'robots.txt'
const NAMES: readonly string[] = CONTENT_SIGNALS

/** What is said in each line `Content-Signal: …`. */
function signalsOf(text: string): string[] {
  return [...text.matchAll(/^\s*content-signal\s*:([^#\n]*)/gim)].flatMap(([, said = '']) => said.split(','))
}

function* judge(signal: string): Iterable<Problem> {
  const [, name = '', answer] = /^\s*([\w-]+)=(yes|no)\s*$/.exec(signal) ?? []
  if (answer !== undefined && NAMES.includes(name)) return
  yield {
    message: `Content-Signal says "${signal.trim()}".`,
    hint: `Write ${CONTENT_SIGNALS.join(', ')} with =yes or =no in site.config.ts.`,
  }
}

export const contentSignals = defineCheck({
  id: 'content-signals',
  why: 'A misspelt signal says nothing of what the texts may be used for: https://contentsignals.org',
  *site({ files }) {
    if (!files.sizes.has(FILE)) return
    for (const signal of signalsOf(files.read(FILE).toString())) {
      for (const problem of judge(signal)) yield { page: FILE, ...problem }
    }
  },
})
