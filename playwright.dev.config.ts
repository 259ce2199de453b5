import { defineConfig } from '@playwright/test'
import e2e from './playwright.config.ts'

/** The dev server in a browser: what an editor sees while writing. */
export default defineConfig({ ...e2e, testDir: 'tests/dev', workers: 1, fullyParallel: false, timeout: 120_000 })
