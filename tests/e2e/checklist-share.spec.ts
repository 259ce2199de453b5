import { readFileSync } from 'node:fs'
import { accessibilityFindings } from './support/accessibility.ts'
import { boxes, catchCopies, LIST, offer, openList, said, tool, total } from './support/checklist.ts'
import { expect, test } from './support/test.ts'

const TICKED = [0, 3, 5]

/** Which of the items that are shown are ticked, by their number. */
const ticked = (page: Parameters<typeof boxes>[0]): Promise<number[]> =>
  boxes(page).evaluateAll((all: HTMLInputElement[]) => all.flatMap(({ checked }, index) => (checked ? [index] : [])))

test('a shared link brings tools and ticks to another reader, who decides', async ({ page, browser, site }) => {
  const copied = await catchCopies(page)
  await openList(page)
  await tool(page, 'Auth0').check()
  for (const index of TICKED) await boxes(page).nth(index).check()
  await page.getByRole('button', { name: 'Copy a link' }).click()
  await expect(said(page)).toHaveText('Link copied. It holds your tools and ticks.')
  const address = await copied()
  expect(address).toMatch(/\/checklist#v=1&stack=auth0&done=[\da-z]{18}$/)
  // Their own list asks nothing: the ticks are the same.
  await page.goto(address)
  await page.reload()
  await page.locator('my-stack[data-ready]').waitFor()
  await expect(offer(page)).toHaveText('')

  const context = await browser.newContext({ baseURL: site.url })
  const reader = await context.newPage()
  await openList(reader, '#stack=auth0')
  await boxes(reader).nth(1).check()
  await reader.goto(address)
  await expect(offer(reader)).toContainText('Ticks in this link: 3. Your own: 1.')
  expect(await ticked(reader)).toEqual([1])
  for (const colorScheme of ['light', 'dark'] as const) {
    await reader.emulateMedia({ colorScheme })
    expect(await accessibilityFindings(reader), colorScheme).toEqual([])
  }
  await reader.getByRole('button', { name: 'Keep mine' }).click()
  await expect(offer(reader)).toHaveText('')
  expect(await ticked(reader)).toEqual([1])
  await expect(reader).toHaveURL(`${LIST}#stack=auth0`)

  await reader.goto(address)
  await reader.getByRole('button', { name: 'Use its ticks' }).click()
  expect(await ticked(reader)).toEqual(TICKED)
  await expect(total(reader)).toHaveText(/^3 of /)
  await expect(reader).toHaveURL(`${LIST}#stack=auth0`)
  await reader.getByRole('button', { name: 'Undo' }).click()
  expect(await ticked(reader)).toEqual([1])
  await context.close()
})

test('ticks of items that are gone are passed over', async ({ page }) => {
  const copied = await catchCopies(page)
  await openList(page, '#stack=auth0')
  await boxes(page).first().check()
  await page.getByRole('button', { name: 'Copy a link' }).click()
  const fragment = new URL(await copied()).hash
  await boxes(page).first().uncheck()
  await page.goto('/about')
  await openList(page, `${fragment}zzzzzz`)
  await expect(offer(page)).toContainText('Ticks in this link: 1. Your own: 0.')
})

test('where nothing can be copied, the link stands in the address bar', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('Denied', 'NotAllowedError'))
  })
  await openList(page, '#stack=auth0')
  await boxes(page).first().check()
  await page.getByRole('button', { name: 'Copy a link' }).click()
  await expect(page).toHaveURL(/#v=1&stack=auth0&done=[\da-z]{6}$/)
  await expect(said(page)).toHaveText('The link is in the address bar. It holds your tools and ticks.')
  await page.getByRole('button', { name: 'Copy as Markdown' }).click()
  await expect(said(page)).toHaveText('This browser does not let the page copy. Download the list instead.')
})

test('the list is copied and downloaded as the same Markdown', async ({ page, site }) => {
  const copied = await catchCopies(page)
  await openList(page, '#stack=auth0')
  await boxes(page).nth(1).check()
  await page.getByRole('button', { name: 'Copy as Markdown' }).click()
  await expect(said(page)).toHaveText('Copied as Markdown.')
  const lines = (await copied()).split('\n')
  const severity = await page.locator('.stack-group:visible').first().getAttribute('data-severity')
  const hrefs = await page.locator('.checklist li:visible a').evaluateAll((all: HTMLAnchorElement[]) => {
    return all.map(({ href }) => href)
  })
  expect(lines.slice(0, 5)).toEqual([
    '# Security checklist: Auth0',
    '',
    `1 of ${hrefs.length} done. <${site.url}/checklist#stack=auth0>`,
    '',
    `## ${severity}`,
  ])
  const tasks = lines.filter((line) => line.startsWith('- '))
  expect(tasks.map((task) => /^- \[.\] \[.+\]\((.+)\)$/.exec(task)?.[1])).toEqual(hrefs)
  expect(tasks.map((task) => task.startsWith('- [x] '))).toEqual(hrefs.map((_, index) => index === 1))

  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('security-checklist.md')
  expect(readFileSync(await download.path(), 'utf8')).toBe(lines.join('\n'))
})

test('all ticks of the list are removed, and come back', async ({ page }) => {
  await openList(page, '#stack=auth0')
  await page.getByRole('button', { name: 'Remove all ticks' }).click()
  await expect(said(page)).toHaveText('Nothing is ticked.')
  for (const index of TICKED) await boxes(page).nth(index).check()
  await tool(page, 'Auth0').uncheck()
  await tool(page, 'Aider').check()
  await boxes(page).first().check()
  await page.getByRole('button', { name: 'Remove all ticks' }).click()
  await expect(said(page)).toHaveText('All ticks of this list are removed.')
  expect(await ticked(page)).toEqual([])
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(said(page)).toHaveText('Your ticks are back.')
  expect(await ticked(page)).toEqual([0])
  await page.getByRole('button', { name: 'Remove all ticks' }).click()
  // What is not in the list is not touched.
  await tool(page, 'Aider').uncheck()
  await tool(page, 'Auth0').check()
  expect(await ticked(page)).toEqual(TICKED)
})

test('the list is printed', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => Object.assign(window, { printed: true })
  })
  await openList(page)
  await page.getByRole('button', { name: 'Print' }).click()
  expect(await page.evaluate(() => 'printed' in window)).toBe(true)
})
