import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { runNode } from './support/run-process.ts'
import { runMain, UserError } from './support/user-error.ts'

/** `node cli/test-fuzz.ts [--cases 10000] [--seed 1]`: the same seed gives the same cases. */

const CASES = 10_000
const MOST_SEEDS = 2 ** 31
const TESTS = ['tests/unit/guide/rules/robustness.test.ts', 'tests/render/article-scripts.test.ts']

function readNumber(name: string, text: string | undefined, fallback: number): number {
  const number = text === undefined ? fallback : Number(text)
  if (!Number.isInteger(number) || number < 1) throw new UserError(`--${name} takes a whole number, not "${text}".`)
  return number
}

function readArguments(): { cases?: string; seed?: string } {
  try {
    return parseArgs({ options: { cases: { type: 'string' }, seed: { type: 'string' } } }).values
  } catch {
    throw new UserError('Write: npm run test:fuzz -- [--cases 10000] [--seed 1]')
  }
}

/** Judges many damaged articles, others each time. */
async function main(): Promise<number> {
  const values = readArguments()
  const cases = readNumber('cases', values.cases, CASES)
  const seed = readNumber('seed', values.seed, randomInt(1, MOST_SEEDS))
  console.log(`${cases} cases from seed ${seed}; --seed ${seed} repeats them.`)
  const env = { FUZZ_CASES: String(cases), FUZZ_SEED: String(seed) }
  const { code } = await runNode(['node_modules/vitest/vitest.mjs', 'run', '--root', '.', ...TESTS], { env })
  return code
}

await runMain(main)
