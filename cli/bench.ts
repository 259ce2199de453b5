import process from 'node:process'
import { runBench } from '../bench/suite.ts'
import { readWanted } from '../bench/wanted.ts'
import { runMain } from './support/user-error.ts'

/** `npm run bench`: docs/BENCH.md. */
await runMain(async () => runBench(readWanted(process.argv.slice(2))))
