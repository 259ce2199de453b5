import type { Page } from '@playwright/test'
import { accessibilityFindings } from './support/accessibility.ts'
import { boxes, catchCopies, labels, LIST, offer, openList, tool, total } from './support/checklist.ts'
import { expect, test } from './support/test.ts'

/** Guides without a tool are for every reader. */
const FOR_ALL = 'any'
const TOOLS = { auth0: 'Auth0', 'aws-amplify': 'AWS Amplify', [FOR_ALL]: 'Every app' }
const SECTION = /<section class="checklist"[\s\S]*?<\/section>/g
const GROUPS = /<div class="stack-group"[\s\S]*(?=<\/my-stack>)/

const stackOf = (section: string): string[] => /data-stack="([^"]*)"/.exec(section)?.[1]?.split(' ') ?? [FOR_ALL]

/** What components/checklist/StackIndex.vue writes. */
function indexOf(tools: Readonly<Record<string, string>>): string {
  const items = Object.entries(tools).map(
    ([id, name]) => `<li><a href="/checklist/${id}" data-tool="${id}">${name}</a> 9 items</li>`,
  )
  return `<section class="stack-index" aria-labelledby="by-tool"><h2 id="by-tool">One list a tool</h2><p role="status"></p><ul>${items.join('')}</ul></section>`
}

/** Serves the list as a site has it whose list is too long for one page: links to a page for each tool. */
async function cutList(page: Page): Promise<void> {
  await page.route(/\/checklist(?:\/[\w-]+)?$/, async (route) => {
    const response = await route.fetch({ url: new URL(LIST, route.request().url()).href })
    const html = await response.text()
    const [, id] = /\/checklist\/([\w-]+)$/.exec(route.request().url()) ?? []
    const body = id
      ? html.replace(SECTION, (section) => (stackOf(section).includes(id) ? section : ''))
      : html.replace(GROUPS, indexOf(TOOLS))
    await route.fulfill({ response, body })
  })
}

const failure = (page: Page) => page.locator('.stack-index [role=status]')
const links = (page: Page) => page.locator('.stack-index a:visible')

test('without a tool there are links to the lists; a tool that is picked brings its list', async ({ page }) => {
  await openList(page, '#stack=auth0,aws-amplify')
  const both = await labels(page)
  await page.evaluate(() => localStorage.clear())
  await cutList(page)
  await page.goto('/about')
  await openList(page)
  await expect(links(page)).toHaveText(Object.values(TOOLS))
  await expect(page.locator('.stack-bar')).toBeHidden()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await accessibilityFindings(page), colorScheme).toEqual([])
  }

  await tool(page, 'Auth0').check()
  await expect(boxes(page).first()).toBeVisible()
  await expect(links(page)).toHaveCount(0)
  await expect(page).toHaveURL(`${LIST}#stack=auth0`)
  await tool(page, 'AWS Amplify').check()
  await expect(boxes(page)).toHaveCount(both.length)
  expect(await labels(page)).toEqual(both)
  await expect(total(page)).toHaveText(`0 of ${both.length} done`)

  await boxes(page).first().check()
  await page.reload()
  await expect(boxes(page)).toHaveCount(both.length)
  await expect(boxes(page).first()).toBeChecked()
  await tool(page, 'Auth0').uncheck()
  await tool(page, 'AWS Amplify').uncheck()
  await expect(links(page)).toHaveText(Object.values(TOOLS))
  await expect(boxes(page)).toHaveCount(0)
})

test('the ticks of a shared link are offered when the list is there', async ({ page, browser, site }) => {
  const copied = await catchCopies(page)
  await openList(page, '#stack=auth0')
  await boxes(page).nth(1).check()
  await page.getByRole('button', { name: 'Copy a link' }).click()
  const context = await browser.newContext({ baseURL: site.url })
  const reader = await context.newPage()
  await cutList(reader)
  await openList(reader, new URL(await copied()).hash)
  await expect(offer(reader)).toContainText('Ticks in this link: 1. Your own: 0.')
  await reader.getByRole('button', { name: 'Use its ticks' }).click()
  await expect(boxes(reader).nth(1)).toBeChecked()
  await context.close()
})

test('where a list can not be had, the links stay, and it is said', async ({ page, problems }) => {
  problems.expect(/^request: .*\/checklist\/auth0 failed/, /^console: .*Failed to load resource/)
  await cutList(page)
  await page.route('**/checklist/auth0', (route) => route.abort())
  await openList(page, '#stack=auth0')
  await expect(failure(page)).toHaveText('The lists of your tools could not be loaded. Open them one by one:')
  await expect(links(page)).toHaveText(Object.values(TOOLS))
  await page.unroute('**/checklist/auth0')
  await tool(page, 'AWS Amplify').check()
  await expect(boxes(page).first()).toBeVisible()
  await expect(failure(page)).toHaveText('')
})
