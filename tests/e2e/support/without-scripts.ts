import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { Problems } from './problems.ts'

/**
 * Looks at pages in a browser without JavaScript, and at what they report. A test's own page can't be used: waiting for
 * what it has to report takes a script in it.
 */
export async function withoutScripts(
  browser: Browser,
  origin: string,
  look: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext({ ...options, javaScriptEnabled: false, baseURL: origin })
  const problems = await Problems.watch(context, origin)
  await look(await context.newPage())
  expect(problems.unexpected()).toEqual([])
  await context.close()
}
