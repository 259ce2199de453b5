import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import type { Page } from '@playwright/test'
import { chromium } from '@playwright/test'
import { serveFolder } from '../deploy/server.ts'
import { exampleFiles, examplePath, readExamples } from '../guide/docs/example-site.ts'
import { TAG_PAGES } from '../guide/docs/files.ts'
import { PICTURES_LIST, pictureKeys } from '../guide/docs/pictures.ts'
import { findBrowser } from './browser.ts'
import { generate } from './generate.ts'
import { OUTPUT, ROOT } from './support/root.ts'
import { runMain } from './support/user-error.ts'

const WIDTH = 720
const MARGIN = 20

/** Only the example, as wide as the picture, with answers open. */
const STYLE = `
  .article, .article-text { display: block; border: 0; margin: 0; padding: 0 }
  .prose { box-sizing: border-box; inline-size: ${WIDTH}px; max-inline-size: none; padding: ${MARGIN}px }
`

/** A content folder with a page for each example; the caller removes it. */
function writeContent(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fixproof-pictures-'))
  for (const { path, text } of exampleFiles()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

async function takePicture(page: Page, tag: string): Promise<Buffer> {
  await page.goto(`/${examplePath(tag).replace(/\.md$/, '')}`)
  await page.addStyleTag({ content: STYLE })
  await page.locator('.prose details').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')))
  await page.evaluate(() => document.fonts.ready)
  return page.locator('.prose').screenshot({ animations: 'disabled' })
}

async function takePictures(url: string, tags: Iterable<string>): Promise<void> {
  const { executablePath, chromiumSandbox, args } = await findBrowser()
  const browser = await chromium.launch({ executablePath, chromiumSandbox, args })
  try {
    const viewport = { width: WIDTH + 2 * MARGIN, height: 900 }
    const page = await browser.newPage({ baseURL: url, bypassCSP: true, colorScheme: 'light', viewport })
    for (const tag of tags) {
      const picture = await takePicture(page, tag)
      writeFileSync(join(ROOT, TAG_PAGES, `${tag}.png`), picture)
      console.log(`Wrote ${TAG_PAGES}/${tag}.png, ${Math.ceil(picture.length / 1024)} KB.`)
    }
  } finally {
    await browser.close()
  }
}

/**
 * Builds a site of the examples in guide/tags/examples/ and takes a picture of each for docs/tags/. The build replaces
 * what is in .output; `npm start` and `npm run generate` build the real site again.
 */
async function main(): Promise<number> {
  const examples = readExamples()
  const folder = writeContent()
  try {
    process.env.GUIDE_CONTENT = folder
    console.log(await generate())
    const server = await serveFolder({ folder: join(ROOT, OUTPUT), port: 0 })
    await takePictures(server.url, examples.keys()).finally(() => server.close())
    const keys = pictureKeys(examples)
    writeFileSync(join(ROOT, PICTURES_LIST), `${JSON.stringify(keys, null, 2)}\n`)
    return 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

await runMain(main)
