import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** The attacks on the samples: `npm run prove`. */
export default defineConfig({
  // By itself Vitest leaves one processor free.
  test: { include: ['samples/*/attack.spec.ts'], testTimeout: 20_000, maxWorkers: availableParallelism() },
})
