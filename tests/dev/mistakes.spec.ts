import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { startDevServer } from './dev-server.ts'

// Without any mistake, which the published content may have: a warning stops no publication.
const CONTENT = 'tests/fixtures/content/valid'
const PAGE = 'blog/vulnerabilities/everything'
const FILE = `${PAGE}.md`

test('saving a mistake shows it beside the last good page, and saving the mend clears it', async ({ page }) => {
  const { url, content, printed, stop } = await startDevServer(CONTENT)
  try {
    const file = join(content, FILE)
    const good = readFileSync(file, 'utf8')
    const issues = page.locator('content-issues')
    const heading = page.locator('.prose h2').first()

    await page.goto(`${url}/${PAGE}`)
    const before = await heading.textContent()
    await expect(issues).toBeAttached()
    await expect(issues).toBeHidden()

    const line = good.split('\n').findIndex((text) => text.startsWith('severity:')) + 1
    const changed = good.replace(before ?? '', 'A heading that was changed')
    expect(changed).not.toBe(good)
    writeFileSync(file, changed.replace(/^severity: .*/m, 'severity: hihg'))
    await expect(issues).toBeVisible()
    await expect(issues).toContainText(`${FILE}:${line}:`)
    await expect(issues).toContainText('Did you mean "high"?')
    await expect(heading).toHaveText(before ?? '')
    await expect.poll(printed).toContain(`${FILE}:${line}:`)

    await page.reload()
    await expect(issues).toBeVisible()
    await expect(heading).toHaveText(before ?? '')

    const picture = page.locator('.prose img').first()
    await picture.evaluate((element) => Object.assign(element, { isSame: true }))
    await page.evaluate(() => Object.assign(window, { isSamePage: true }))
    await page.locator('.prose h2').last().scrollIntoViewIfNeeded()
    const place = await page.evaluate(() => scrollY)
    expect(place).toBeGreaterThan(0)
    writeFileSync(file, changed)
    await expect(issues).toBeHidden()
    await expect(heading).toHaveText('A heading that was changed')
    // The text was put in the place of the other one, where the reader was.
    expect(await page.evaluate(() => [Reflect.get(window, 'isSamePage'), scrollY])).toEqual([true, place])
    // Another one would have no height until a reader is near it.
    expect(await picture.evaluate((element) => Reflect.get(element, 'isSame') === true)).toBe(true)
    await expect.poll(printed).toContain('No mistakes any more.')
  } finally {
    await stop()
  }
})
