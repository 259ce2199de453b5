import { defineConfig } from 'vitest/config'

/** The site under load: `npm run test:load`. Each test has the machine to itself. */
export default defineConfig({
  test: {
    include: ['tests/load/**/*.test.ts'],
    testTimeout: 30 * 60_000,
    hookTimeout: 15 * 60_000,
    fileParallelism: false,
  },
})
