import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { fences } from './support/fences.ts'
import { ARTICLES } from './support/pages.ts'
import { servePages } from './support/page-server.ts'
import { expect, test as base } from './support/test.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** The site's own pages may not read the clipboard, so a page from elsewhere does. */
const test = base.extend<{ reader: Page }>({
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

const clipboard = (reader: Page) => reader.evaluate(() => navigator.clipboard.readText())

/** Chooses the tab of a block that stands in a code group. */
async function show(block: Locator): Promise<void> {
  const panel = block.locator('xpath=ancestor::*[@role="tabpanel"]')
  if (await block.isVisible()) return
  await block
    .page()
    .locator(`[aria-controls="${await panel.getAttribute('id')}"]`)
    .click()
}

/** Comments of one line in languages where they do not begin with `//`. */
const COMMENTS: Record<string, string> = {
  bash: '# …',
  dockerfile: '# …',
  env: '# …',
  html: '<!-- … -->',
  http: '# …',
  nginx: '# …',
  sh: '# …',
  sql: '-- …',
  text: '# …',
  toml: '# …',
  vue: '<!-- … -->',
  yaml: '# …',
}

for (const path of ARTICLES) {
  test(`${path} gives exactly the code of its source`, async ({ page, reader }) => {
    await page.goto(path)
    const source = fences(readFileSync(resolve(ROOT, `content${path}.md`), 'utf8'))
    const blocks = page.locator('code-block')
    await expect(blocks).toHaveCount(source.length)
    for (const [index, { language, code, isVulnerable }] of source.entries()) {
      const block = blocks.nth(index)
      const button = block.getByRole('button', { name: /Copy|Copied/ })
      await show(block)
      expect(await block.locator('code').textContent()).toBe(code)
      await button.click()
      await expect(button).toHaveText('Copied')
      const copied = await clipboard(reader)
      if (isVulnerable) {
        await expect(block).toHaveAttribute('data-verdict', 'vulnerable')
        const warning = `VULNERABLE: do not use. From Fixproof, https://fixproof.example${path}`
        expect(copied).toBe(`${COMMENTS[language]?.replace('…', warning) ?? `// ${warning}`}\n${code}`)
      } else {
        expect(copied).toBe(code)
      }
    }
  })
}

test('the button says when it was not allowed', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('Denied', 'NotAllowedError'))
  })
  await page.goto(ARTICLES[0] ?? '')
  const button = page.locator('.code-copy').first()
  await button.click()
  await expect(button).toHaveText('Not allowed')
})

test('vulnerable code that was selected by hand carries its label too', async ({ page, reader }) => {
  const path = ARTICLES.find((article) => {
    return fences(readFileSync(resolve(ROOT, `content${article}.md`), 'utf8')).some(({ isVulnerable }) => isVulnerable)
  })
  await page.goto(path ?? '')
  const code = page.locator('code-block[data-verdict="vulnerable"] code').first()
  await code.evaluate((element) => document.getSelection()?.selectAllChildren(element))
  await page.keyboard.press('ControlOrMeta+c')
  await expect.poll(() => clipboard(reader)).toContain('VULNERABLE: do not use. From Fixproof')
})
