import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { barFont } from './bar-font.ts'
import { FOLDER, OFFLINE } from './pages.ts'

const FIXTURE = resolve(import.meta.dirname, '../../fixtures/widgets/page.html')

export const WIDGETS = '/widgets'

/** Room for what opens, the same letters on every machine, and nothing that moves or blinks. */
const STYLE = `
  @font-face { font-family: Bars; src: url('/bars.ttf'); font-weight: 1 1000; font-style: normal }
  @font-face { font-family: Bars; src: url('/bars.ttf'); font-weight: 1 1000; font-style: italic }
  :root { --font-sans: Bars !important; --font-mono: Bars !important; font-synthesis: none }
  [data-widget] { padding: 16px 8px 24px }
  [data-widget='term-note'] { padding-block-end: 160px }
`

/** Sheets that only some pages have: see modules/style-parts.ts. */
const PART = /^(?:listing|search|my-stack)\..*\.css$/

const SITEMAP = `<urlset>${['widget', 'widgets-of-another-kind'].map((name) => `<url><loc>https://site.example/blog/guides/${name}</loc></url>`).join('')}</urlset>`

/**
 * Puts the page of all widgets, whose content no edit of a guide changes, among the pages of the site: with its style
 * sheets, its script and its headers.
 */
export async function addWidgetPage(page: Page): Promise<void> {
  await page.route(`**${WIDGETS}`, async (route) => {
    const response = await route.fetch({ url: new URL(OFFLINE, route.request().url()).href })
    const shell = await response.text()
    const start = shell.indexOf('<div id="__nuxt">')
    const [head, end] = [shell.slice(0, start), shell.slice(shell.indexOf('<script', start))]
    const parts = readdirSync(join(FOLDER, '_nuxt')).filter((name) => PART.test(name))
    const sheets = [...parts.map((name) => `/_nuxt/${name}`), '/widgets.css']
    const style = sheets.map((href) => `<link rel="stylesheet" href="${href}">`).join('')
    const body = `${head.replace('</head>', `${style}</head>`)}${readFileSync(FIXTURE, 'utf8')}${end}`
    await route.fulfill({ response, body })
  })
  await page.route('**/widgets.css', (route) => route.fulfill({ contentType: 'text/css', body: STYLE }))
  await page.route('**/bars.ttf', (route) => route.fulfill({ contentType: 'font/ttf', body: barFont() }))
  await page.route('**/sitemap.xml', (route) => route.fulfill({ contentType: 'text/xml', body: SITEMAP }))
}
