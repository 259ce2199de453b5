import { join } from 'node:path'
import process from 'node:process'
import { readFolder } from '../guide/output/files.ts'
import { siteOrigin } from '../guide/site/address.ts'
import site from '../site.config.ts'
import { currentInput, forgetBuild, recordBuild, today } from './build/build-record.ts'
import { compressOutput } from './build/compress.ts'
import { countPages, missingFromOutput } from './build/completeness.ts'
import { buildApp } from './build/edition/app.ts'
import type { MadeEdition } from './build/edition/make-edition.ts'
import { makeEdition } from './build/edition/make-edition.ts'
import type { KeptFolder } from './build/edition/kept-folder.ts'
import { openKeptFolder } from './build/edition/kept-folder.ts'
import type { EditionSettings } from './build/edition/settings.ts'
import { openStaging } from './build/edition/staging.ts'
import { orTellFullDisk } from './build/full-disk.ts'
import { writeIcons } from './build/icons.ts'
import { indexingKey, readingKey, renderingKey } from './build/input-key.ts'
import { writePageImages } from './build/page-images.ts'
import { SiteIndexing } from './build/search/site-indexing.ts'
import { checkSettings, contentFolder } from './build/settings.ts'
import { OUTPUT, ROOT } from './support/root.ts'
import { runMain, UserError } from './support/user-error.ts'

/** Builds a preview. */
const DRAFTS = '--drafts'

/** Leaves out the compressed copies, for hosts that compress by themselves. */
const UNCOMPRESSED = '--uncompressed'

/** Kept by hosts between builds, as other tools' caches are. */
const KEPT = 'node_modules/.cache/edition'

/** @returns how many pages there are */
function assertComplete(folder: string, shown: MadeEdition['shown']): number {
  const files = readFolder(folder)
  const missing = missingFromOutput(files, shown)
  if (missing.length > 0)
    throw new UserError(`${missing.join('\n')}\nThe site is not complete: the last one stays in ${OUTPUT}.`)
  return countPages(files)
}

async function finishIndex(indexing: SiteIndexing): Promise<void> {
  try {
    await indexing.finish()
  } catch (error) {
    throw new UserError(`The pages were written, but not the search index: ${(error as Error).message}`)
  }
}

async function drawImages(folder: string, pages: MadeEdition['pages'], origin: string): Promise<void> {
  try {
    await writeIcons(folder, site.colours.paper.light)
    const wanted = Object.values(pages).map(({ route, images }) => ({ address: route, ...images }))
    await writePageImages({ root: ROOT, output: folder, site, origin, warn: console.warn }, wanted)
  } catch (error) {
    throw new UserError(`The pages were written, but not all pictures: ${(error as Error).message}`)
  }
}

/** What the build is told by its arguments and its environment. */
function settingsOf(isPreview: boolean, kept: KeptFolder): EditionSettings {
  const env = { ...process.env, GUIDE_DRAFTS: isPreview ? '1' : undefined }
  return {
    root: ROOT,
    content: contentFolder(ROOT, process.env),
    origin: siteOrigin(process.env.NUXT_SITE_URL || site.url),
    isPreview,
    today: today(),
    records: kept.records,
    app: kept.application,
    codeKey: readingKey(ROOT),
    appKey: renderingKey(ROOT, env),
  }
}

/** How many pages there are, and how many of them were rendered. */
interface PageTotals {
  pages: number
  rendered: number
}

async function build(args: readonly string[], isPreview: boolean, kept: KeptFolder): Promise<PageTotals> {
  // Arguments can change what is built, and `npm start` builds without any.
  const input = args.length === 0 ? currentInput(ROOT) : undefined
  const settings = settingsOf(isPreview, kept)
  const nuxtArgs = args.filter((arg) => arg !== DRAFTS && arg !== UNCOMPRESSED)
  const env = { GUIDE_DRAFTS: isPreview ? '1' : undefined }
  const staging = openStaging(join(ROOT, OUTPUT))
  const keptIndex = { folder: kept.search, codeKey: indexingKey(ROOT) }
  const indexing = new SiteIndexing({ folder: staging.folder, language: site.language, kept: keptIndex })
  try {
    const { pages, rendered, shown } = await makeEdition(settings, {
      folder: process.env.GUIDE_CONTENT || 'content/',
      staging,
      prepare: () => buildApp(ROOT, settings.app, settings.appKey, nuxtArgs, env),
      withPages: (made) => indexing.begin(made),
    })
    const count = assertComplete(staging.folder, shown)
    await drawImages(staging.folder, pages, settings.origin)
    await finishIndex(indexing)
    if (!args.includes(UNCOMPRESSED)) await compressOutput(staging.folder, ROOT, console.warn)
    staging.publish()
    recordBuild(ROOT, input)
    return { pages: count, rendered }
  } finally {
    await indexing.stop()
  }
}

/**
 * Builds the site beside the last one, checks that it is complete, makes the search index and the pictures of its pages,
 * and puts it in the place of the last one.
 *
 * @param args `--drafts` builds a preview with drafts and guides with a date to come, `--uncompressed` leaves out the
 *   compressed copies; the others are passed on to `nuxt generate`
 * @returns the sentence to end with
 * @throws UserError when the build fails or something is missing from its output
 */
export async function generate(args: readonly string[] = []): Promise<string> {
  checkSettings(ROOT, process.env)
  const start = Date.now()
  forgetBuild(ROOT)
  const isPreview = args.includes(DRAFTS)
  const folder = join(ROOT, KEPT, isPreview ? 'preview' : 'published')
  const kept = openKeptFolder(folder, join(ROOT, `${OUTPUT}.kept`), console.warn)
  const { pages, rendered } = await orTellFullDisk(ROOT, OUTPUT, () => build(args, isPreview, kept)).finally(kept.close)
  const seconds = Math.max(1, Math.round((Date.now() - start) / 1000))
  const result = `Wrote ${pages} pages to ${OUTPUT} in ${seconds} s, ${rendered} of them rendered anew.`
  return isPreview ? `${result} This is a preview with drafts: don't publish it.` : result
}

async function main(): Promise<number> {
  console.log(await generate(process.argv.slice(2)))
  return 0
}

if (import.meta.main) await runMain(main)
