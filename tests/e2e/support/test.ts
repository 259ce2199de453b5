import { expect, test as base } from '@playwright/test'
import type { SiteServer } from '../../../deploy/server.ts'
import { serveFolder } from '../../../deploy/server.ts'
import { FOLDER } from './pages.ts'
import { Problems } from './problems.ts'

interface TestFixtures {
  /** What went wrong in the test's pages. The test fails when it ends with one that it did not expect. */
  problems: Problems
}

interface WorkerFixtures {
  /** The finished site with the headers of production, on a free port. */
  site: SiteServer
}

/** Playwright's `test` on the finished site: addresses are paths, and every page is watched. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const site = await serveFolder({ folder: FOLDER, port: 0 })
      await use(site)
      await site.close()
    },
    { scope: 'worker' },
  ],

  baseURL: async ({ site }, use) => use(site.url),

  problems: [
    async ({ context, site }, use) => {
      const problems = await Problems.watch(context, site.url)
      await use(problems)
      await problems.settle(context)
      expect(problems.unexpected(), 'problems that the pages reported').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
