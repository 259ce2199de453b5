import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import type { SiteServer } from '../../deploy/server.ts'
import { serveFolder } from '../../deploy/server.ts'
import type { BenchSite, ThemeSwitch } from '../generators/generator.ts'
import { recordInteractions, takeLongest } from '../interaction.ts'
import type { Values } from '../report/metrics.ts'
import { blockingTime, layoutShift, weigh } from './page-facts.ts'
import { precompress } from './precompress.ts'
import { watchTraffic } from './quiet.ts'
import { addRecorder, readRecorder } from './recorder.ts'
import { networkConditions, THROTTLE } from './throttle.ts'

/**
 * A phone. The headers of our server are made for our pages: the policy that they state would take styles and scripts
 * from those of others, so the browser does not follow it, with any of them.
 */
const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  bypassCSP: true,
}

const SETTLE_MS = 1000

/** A file beside the pages, which loads nothing. */
const BEFORE = 'bench-before.txt'

/** The longest time from a change of the theme to the next frame, in milliseconds; below 16 it is 0. */
async function timeSwitch(page: Page, { reach, change }: ThemeSwitch): Promise<number> {
  await reach?.(page)
  await page.waitForTimeout(SETTLE_MS)
  const attributes = () =>
    page.evaluate(() => [...document.documentElement.attributes].map(({ name, value }) => `${name}=${value}`).join())
  const before = await attributes()
  await takeLongest(page)
  await change(page)
  await page.waitForTimeout(SETTLE_MS)
  if ((await attributes()) === before) throw new Error('The theme did not change.')
  return takeLongest(page)
}

/** Opens the address once as fast as it goes, and gives the paths that are asked for. */
async function pathsOf(browser: Browser, url: string): Promise<string[]> {
  const context = await browser.newContext(PHONE)
  try {
    const traffic = watchTraffic(context)
    await (await context.newPage()).goto(url)
    await traffic.quiet()
    return traffic.paths()
  } finally {
    await context.close()
  }
}

/**
 * Serves a site that has been built, from files that are compressed beforehand.
 *
 * @param path of the address that will be visited
 */
export async function openHost(browser: Browser, site: BenchSite, path: string): Promise<SiteServer> {
  const folder = join(site.folder, site.output)
  writeFileSync(join(folder, BEFORE), 'Whoever reads this is about to open an article.\n')
  const plain = await serveFolder({ folder, port: 0 })
  try {
    precompress(folder, await pathsOf(browser, plain.url + path))
  } finally {
    await plain.close()
  }
  // A server knows the files that were there when it started.
  const server = await serveFolder({ folder, port: 0 })
  // From memory, as a host that is asked often.
  await pathsOf(browser, server.url + path)
  return server
}

/** The browser has its process for pages of this host by now; to start it took from nothing to half a second. */
async function arrive(page: Page, url: string): Promise<void> {
  await page.goto(new URL(`/${BEFORE}`, url).href)
}

/**
 * Opens an address with nothing kept, on a slow phone, until nothing is asked for any more.
 *
 * @param values gets what is known so far
 */
export async function measureVisit(
  browser: Browser,
  url: string,
  themeSwitch: ThemeSwitch | undefined,
  values: Values,
): Promise<void> {
  const context = await browser.newContext(PHONE)
  try {
    const page = await context.newPage()
    await arrive(page, url)
    await addRecorder(page)
    await page.addInitScript(recordInteractions)
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', networkConditions(THROTTLE))
    await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE.slowdown })
    const traffic = watchTraffic(context)
    const answer = await page.goto(url, { timeout: 120_000 })
    if (!answer?.ok()) throw new Error(`${url} was answered with ${answer?.status()}.`)
    await traffic.quiet()
    const { painted, largest, shifts, tasks } = await readRecorder(page)
    Object.assign(values, weigh(await traffic.transfers()), {
      lcp: largest,
      cls: layoutShift(shifts),
      tbt: blockingTime(tasks, painted),
    })
    if (themeSwitch) values.inp = await timeSwitch(page, themeSwitch)
  } finally {
    await context.close()
  }
}
