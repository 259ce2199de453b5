import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Locator } from '@playwright/test'
import { clipboard, testWithReader as test } from './support/clipboard.ts'
import { fences } from './support/fences.ts'
import { ARTICLES } from './support/pages.ts'
import { expect } from './support/test.ts'

const ROOT = resolve(import.meta.dirname, '../..')

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
  css: '/* … */',
  dockerfile: '# …',
  env: '# …',
  graphql: '# …',
  html: '<!-- … -->',
  http: '# …',
  ini: '; …',
  nginx: '# …',
  powershell: '# …',
  python: '# …',
  sh: '# …',
  sql: '-- …',
  text: '# …',
  toml: '# …',
  vue: '<!-- … -->',
  xml: '<!-- … -->',
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
