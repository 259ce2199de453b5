import { defineConfig } from 'vitest/config'

/** The attacks on the samples: `npm run prove`. */
export default defineConfig({
  test: { include: ['samples/*/attack.spec.ts'], testTimeout: 20_000 },
})
