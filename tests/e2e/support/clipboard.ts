import type { Page } from '@playwright/test'
import { servePages } from './page-server.ts'
import { test } from './test.ts'

/** The site's own pages may not read the clipboard, so a page from elsewhere does. */
export const testWithReader = test.extend<{ reader: Page }>({
  reader: async ({ browser }, use) => {
    const server = await servePages({ '/': { body: '' } })
    const context = await browser.newContext({ permissions: ['clipboard-read'] })
    const reader = await context.newPage()
    await reader.goto(server.url)
    await use(reader)
    await context.close()
    await server.close()
  },
})

export const clipboard = (reader: Page): Promise<string> => reader.evaluate(() => navigator.clipboard.readText())
