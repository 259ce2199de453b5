import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from '../cli/support/root.ts'
import { UserError } from '../cli/support/user-error.ts'
import { chooseGenerators, GENERATORS } from './generators/all.ts'
import type { Generator } from './generators/generator.ts'
import type { Measure } from './report/metrics.ts'
import { MEASURES } from './report/metrics.ts'

/** What to measure. */
export interface Wanted {
  /** Numbers of articles. */
  articles: readonly number[]
  runs: number
  generators: readonly Generator[]
  measures: readonly Measure[]
  /** Whether results of other numbers of articles and other measures stay in the file. */
  add: boolean
  /** Absolute path of the folder for results and chart; it exists. */
  folder: string
}

const NAMES = GENERATORS.map(({ name }) => name.toLowerCase().replace(/ .*/, ''))
const USAGE = `Write: npm run bench -- [--articles 100,1000] [--runs 3] [--only ${NAMES.join(',')}] [--measure ${MEASURES.join(',')}] [--add] [--to bench].`

function wholeNumbers(text: string): number[] {
  const words = text.split(',')
  const wrong = words.find((word) => !/^[1-9]\d{0,5}$/.test(word))
  if (wrong !== undefined) throw new UserError(`"${wrong}" is no whole number from 1 to 999999. ${USAGE}`)
  return words.map(Number)
}

function isMeasure(word: string): word is Measure {
  return (MEASURES as readonly string[]).includes(word)
}

function measuresOf(text: string): Measure[] {
  const words = text.split(',')
  const wrong = words.find((word) => !isMeasure(word))
  if (wrong !== undefined) throw new UserError(`"${wrong}" is not measured. ${USAGE}`)
  // Builds first: visits are of what was built.
  return MEASURES.filter((measure) => words.includes(measure))
}

function generatorsOf(text: string): Generator[] {
  try {
    return chooseGenerators(text.split(','))
  } catch (error) {
    throw new UserError(`There is no generator "${(error as Error).message}". ${USAGE}`)
  }
}

function folderOf(path: string): string {
  const folder = resolve(path)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new UserError(`There is no folder ${folder}.`)
  return folder
}

function valuesOf(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        articles: { type: 'string', default: '100,1000' },
        runs: { type: 'string', default: '3' },
        only: { type: 'string', default: NAMES.join(',') },
        measure: { type: 'string', default: MEASURES.join(',') },
        add: { type: 'boolean', default: false },
        to: { type: 'string', default: join(ROOT, 'bench') },
      },
    }).values
  } catch {
    throw new UserError(USAGE)
  }
}

/**
 * Reads what was typed behind `npm run bench --`.
 *
 * @throws UserError with one sentence about what can't be understood
 */
export function readWanted(args: readonly string[]): Wanted {
  const { articles, runs, only, measure, add, to } = valuesOf(args)
  return {
    articles: wholeNumbers(articles),
    runs: wholeNumbers(runs)[0] ?? 1,
    generators: generatorsOf(only),
    measures: measuresOf(measure),
    add,
    folder: folderOf(to),
  }
}
