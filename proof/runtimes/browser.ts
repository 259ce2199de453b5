import type { Page } from '@playwright/test'
import type { Sandbox } from '../../guide/proof/define-proof.ts'
import { findBrowser } from '../../cli/browser.ts'
import { reportVersion } from './lifetime.ts'

/** A page of a Chromium that has no cookies, no cache, and reaches this machine only. */
export async function openPage(sandbox: Sandbox): Promise<Page> {
  const { chromium } = await import('@playwright/test')
  const { executablePath, chromiumSandbox, args } = await findBrowser()
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox,
    args: [...args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'],
  })
  sandbox.defer(() => browser.close())
  reportVersion('chromium', browser.version().split('.')[0] ?? '')
  return browser.newPage()
}
