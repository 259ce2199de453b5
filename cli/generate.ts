import { join } from 'node:path'
import process from 'node:process'
import { readContentFolder } from '../guide/content/folder.ts'
import { unpublishedFiles } from '../guide/content/unpublished.ts'
import type { OutputFiles } from '../guide/output/files.ts'
import { readFolder } from '../guide/output/files.ts'
import { siteOrigin } from '../guide/site/address.ts'
import site from '../site.config.ts'
import { currentInput, forgetBuild, recordBuild, today } from './build/build-record.ts'
import { countPages, missingFromOutput } from './build/completeness.ts'
import { writeIcons } from './build/icons.ts'
import { removeDistLink, runNuxt } from './build/nuxt.ts'
import { writePageImages } from './build/page-images.ts'
import { writeSearchIndex } from './build/search-index.ts'
import { checkSettings, contentFolder } from './build/settings.ts'
import { OUTPUT, ROOT } from './support/root.ts'
import { runMain, UserError } from './support/user-error.ts'

/** Builds a preview. */
const DRAFTS = '--drafts'

function readOutput(): OutputFiles {
  try {
    return readFolder(join(ROOT, OUTPUT))
  } catch {
    throw new UserError(`The build wrote nothing to ${OUTPUT}: what it printed is above.`)
  }
}

function assertComplete(files: OutputFiles, isPreview: boolean): void {
  const folder = contentFolder(ROOT, process.env)
  const content = readContentFolder(folder).map((file) => file.path)
  const missing = missingFromOutput(files, content, isPreview ? [] : unpublishedFiles(folder, today()))
  if (missing.length > 0)
    throw new UserError(`${missing.join('\n')}\nThe output in ${OUTPUT} is not complete: don't publish it.`)
}

async function indexOutput(): Promise<void> {
  try {
    await writeSearchIndex(join(ROOT, OUTPUT), site.language)
  } catch (error) {
    throw new UserError(`The pages were written, but not the search index: ${(error as Error).message}`)
  }
}

async function drawImages(): Promise<void> {
  const origin = siteOrigin(process.env.NUXT_SITE_URL || site.url)
  const output = join(ROOT, OUTPUT)
  try {
    await writeIcons(output, site.colours.paper.light)
    await writePageImages({ root: ROOT, output, site, origin, warn: console.warn })
  } catch (error) {
    throw new UserError(`The pages were written, but not all pictures: ${(error as Error).message}`)
  }
}

/**
 * Builds the site, checks that it is complete, and makes the search index and the pictures of its pages.
 *
 * @param args `--drafts` builds a preview with drafts and guides with a date to come; the others are passed on to
 *   `nuxt generate`
 * @returns the sentence to end with
 * @throws UserError when the build fails or something is missing from its output
 */
export async function generate(args: readonly string[] = []): Promise<string> {
  checkSettings(ROOT, process.env)
  const start = Date.now()
  forgetBuild(ROOT)
  const input = currentInput(ROOT)
  const isPreview = args.includes(DRAFTS)
  const nuxtArgs = ['generate', ...args.filter((arg) => arg !== DRAFTS)]
  const env = { NODE_ENV: 'production', GUIDE_DRAFTS: isPreview ? '1' : undefined }
  const { code } = await runNuxt(nuxtArgs, { env })
  removeDistLink()
  if (code !== 0) throw new UserError('The site was not built: the reason is printed above.')
  assertComplete(readOutput(), isPreview)
  await indexOutput()
  await drawImages()
  // Arguments can change what is built, and `npm start` builds without any.
  if (args.length === 0) recordBuild(ROOT, input)
  const seconds = Math.max(1, Math.round((Date.now() - start) / 1000))
  const result = `Wrote ${countPages(readOutput())} pages to ${OUTPUT} in ${seconds} s.`
  return isPreview ? `${result} This is a preview with drafts: don't publish it.` : result
}

async function main(): Promise<number> {
  console.log(await generate(process.argv.slice(2)))
  return 0
}

if (import.meta.main) await runMain(main)
