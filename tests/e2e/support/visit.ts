import type { Page } from '@playwright/test'
import { MISSING } from './pages.ts'
import type { Problems } from './problems.ts'

/** Opens a page; when it is the one that is missing, the status 404 is expected. */
export async function visit(page: Page, path: string, problems: Problems): Promise<void> {
  if (path === MISSING) problems.expect(/^status: 404 for .*\/nothing-here$/, /^console: .* 404 .*\/nothing-here\)$/)
  await page.goto(path)
}
