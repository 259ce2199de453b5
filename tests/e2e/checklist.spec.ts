import { box, boxes, labels, LIST, openList, tool, total } from './support/checklist.ts'
import { nextStop, reachable } from './support/focus.ts'
import { hold, SCRIPTS } from './support/hold.ts'
import { articleWith } from './support/pages.ts'
import { expect, test } from './support/test.ts'

const GUIDE = articleWith(/class="checklist"/)

test('a tick in a guide shows in the list and outlasts both', async ({ page }) => {
  await page.goto(GUIDE)
  const [first = '', second = ''] = await labels(page)
  const count = await boxes(page).count()
  await box(page, first).check()
  await expect(total(page)).toHaveText(`1 of ${count} done`)
  await page.reload()
  await expect(box(page, first)).toBeChecked()
  await page.goto(LIST)
  await expect(box(page, first)).toBeChecked()
  await expect(box(page, second)).not.toBeChecked()
  await box(page, second).check()
  await box(page, first).uncheck()
  await page.goto(GUIDE)
  await expect(box(page, second)).toBeChecked()
  await expect(box(page, first)).not.toBeChecked()
})

test('a page that is gone back to shows what was ticked since', async ({ page }) => {
  await page.goto(GUIDE)
  const [first = ''] = await labels(page)
  await page.goto(LIST)
  await box(page, first).check()
  await page.goBack()
  await expect(box(page, first)).toBeChecked()
})

test('two tabs are in step', async ({ page, context }) => {
  await page.goto(GUIDE)
  const other = await context.newPage()
  await other.goto(LIST)
  const [first = ''] = await labels(page)
  await box(page, first).check()
  await expect(box(other, first)).toBeChecked()
  await expect(total(other)).toHaveText(/^1 of /)
  await box(other, first).uncheck()
  await expect(box(page, first)).not.toBeChecked()
  await box(page, first).check()
  await other.evaluate(() => localStorage.clear())
  await expect(box(page, first)).not.toBeChecked()
})

test('progress is counted by section, by guide and in all', async ({ page }) => {
  await page.goto(GUIDE)
  const section = page.locator('.checklist').first()
  const inSection = await section.locator('input').count()
  const inGuide = await boxes(page).count()
  await section.locator('input').first().check()
  await expect(section.locator('.tally')).toHaveText(`1 of ${inSection} done`)
  await expect(section.getByRole('progressbar')).toHaveAttribute('value', '1')
  await expect(section.getByRole('progressbar')).toHaveAttribute('max', String(inSection))
  await expect(section.getByRole('progressbar')).toHaveAccessibleName(/^Progress: ./)
  await expect(total(page)).toHaveText(`1 of ${inGuide} done`)
  await openList(page)
  const guide = page.locator('.checklist').filter({ has: page.locator(`h3 a[href="${GUIDE}"]`) })
  await expect(guide.locator('.tally')).toHaveText(`1 of ${inGuide} done`)
  await expect(total(page)).toHaveText(`1 of ${await boxes(page).count()} done`)
})

test('every item leads to its place in its guide', async ({ page }) => {
  await page.goto(LIST)
  const item = page.locator('.checklist li:visible').nth(1)
  const label = (await item.locator('label').textContent()) ?? ''
  await item.getByRole('link', { name: 'Why and how' }).click()
  await expect(page.locator('li:target label')).toHaveText(label)
})

test('picked tools narrow the list, stand in the address and are remembered', async ({ page }) => {
  await openList(page)
  const all = await labels(page)
  await tool(page, 'AWS Amplify').check()
  await expect(page).toHaveURL(`${LIST}#stack=aws-amplify`)
  // The list follows when the tick has been painted.
  await expect.poll(async () => (await labels(page)).length).toBeLessThan(all.length)
  const some = await labels(page)
  expect(some.length).toBeGreaterThan(0)
  const stacks = await page
    .locator('.checklist:visible')
    .evaluateAll((guides: HTMLElement[]) => guides.map(({ dataset }) => dataset.stack?.split(' ')))
  expect(stacks.filter((stack) => stack && !stack.includes('aws-amplify'))).toEqual([])
  await page.reload()
  expect(await labels(page)).toEqual(some)
  await tool(page, 'Auth0').check()
  await expect(page).toHaveURL(`${LIST}#stack=auth0,aws-amplify`)
  await expect.poll(async () => (await labels(page)).length).toBeGreaterThan(some.length)
  await page.goto('/about')
  await openList(page)
  await expect(tool(page, 'Auth0')).toBeChecked()
  await tool(page, 'Auth0').uncheck()
  await tool(page, 'AWS Amplify').uncheck()
  await expect(page).toHaveURL(LIST)
  await expect.poll(() => labels(page)).toEqual(all)
})

test('a severity without guides for the tools is not shown', async ({ page }) => {
  await openList(page, '#stack=aws-amplify')
  await expect(page.locator('.stack-group:visible')).toHaveCount(1)
  await expect(page.locator('.stack-group:visible h2')).toHaveText('high')
})

test('a guide leads to the list of its tools, which are not taken for the reader’s own', async ({ page }) => {
  await openList(page)
  await tool(page, 'Auth0').check()
  await page.goto(articleWith(/stack=aws-amplify"/))
  await page.locator('.checklist-foot a').click()
  await expect(page).toHaveURL(`${LIST}#stack=aws-amplify`)
  await expect(tool(page, 'AWS Amplify')).toBeChecked()
  await expect(tool(page, 'Auth0')).not.toBeChecked()
  await page.goto('/about')
  await openList(page)
  await expect(tool(page, 'Auth0')).toBeChecked()
  await expect(tool(page, 'AWS Amplify')).not.toBeChecked()
})

for (const fragment of [
  '#stack=no-such-tool',
  '#main',
  '#stack=%E0%A4%A',
  '#v=9&done=zz',
  '#v=1&done=000000zz&stack=,,',
]) {
  test(`the list is whole at ${fragment}`, async ({ page }) => {
    await openList(page)
    const all = await labels(page)
    await openList(page, fragment)
    await page.reload()
    expect(await labels(page)).toEqual(all)
    await expect(page.locator('.stack-offer button')).toHaveCount(0)
  })
}

test('an item of two guides is shown once, and done when it is done in both', async ({ page }) => {
  const release = await hold(page, SCRIPTS)
  await page.goto(LIST, { waitUntil: 'commit' })
  await page.locator('.site-footer').waitFor()
  // No two guides of the site share an item, so two are made to.
  const [own = '', other = ''] = await page.evaluate(() => {
    const guides = [...document.querySelectorAll('.checklist')]
    const auth0 = guides.find((guide) => guide.getAttribute('data-stack')?.startsWith('auth0'))
    const amplify = guides.find((guide) => guide.getAttribute('data-stack') === 'aws-amplify')
    const [one, two] = [auth0?.querySelector('li'), amplify?.querySelector('li')]
    const [linkOne, linkTwo] = [one?.querySelector('a'), two?.querySelector('a')]
    if (!one || !two || !linkOne || !linkTwo) return []
    two.querySelector('label span')!.textContent = one.querySelector('label span')!.textContent
    two.hidden = true
    one.append(linkTwo.cloneNode(true))
    two.append(linkOne.cloneNode(true))
    return [linkOne.getAttribute('href') ?? '', linkTwo.getAttribute('href') ?? '']
  })
  release()
  await page.locator('my-stack[data-ready]').waitFor()
  const shown = page.locator('.checklist li:visible').filter({ has: page.locator(`a[href="${own}"]`) })
  await expect(shown).toHaveCount(1)
  await expect(shown.locator('a:visible')).toHaveCount(2)
  const input = shown.locator('input')
  await input.check()
  const stored = (address: string) => page.evaluate((key) => localStorage.getItem(key), `done:${address}`)
  expect([await stored(own), await stored(other)]).toEqual(['1', '1'])
  // Both are asked for, so it is half done when it is done in one of them.
  await page.evaluate((key) => localStorage.removeItem(key), `done:${other}`)
  await page.evaluate(() => dispatchEvent(new StorageEvent('storage', { key: null })))
  await expect(input).not.toBeChecked()
  expect(await input.evaluate((element: HTMLInputElement) => element.indeterminate)).toBe(true)
  // For the tools of one guide only that guide counts, and it shows the item itself.
  await tool(page, 'Auth0').check()
  await expect(shown.locator('a:visible')).toHaveCount(1)
  await expect(input).toBeChecked()
  await tool(page, 'Auth0').uncheck()
  await tool(page, 'AWS Amplify').check()
  await expect(shown).toHaveCount(1)
  await expect(shown.locator('a:visible')).toHaveAttribute('href', other)
  await expect(input).not.toBeChecked()
})

test('everything is reached and done with the keyboard', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openList(page, '#stack=auth0')
  const expected = await reachable(page)
  const stops: string[] = []
  for (const _ of expected) {
    const stop = await nextStop(page)
    expect(stop?.problem).toBe('')
    if (stop) stops.push(stop.name)
  }
  expect(stops).toEqual(expected)
  await boxes(page).first().focus()
  await page.keyboard.press('Space')
  await expect(boxes(page).first()).toBeChecked()
  await tool(page, 'Aider').focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(`${LIST}#stack=aider,auth0`)
})
