import { dirname, join } from 'node:path'
import { loadSite } from '../../../guide/content/site.ts'
import { hashOfFacts } from '../../../guide/facts/folder.ts'
import { readSamples } from '../../../guide/proof/samples.ts'
import { indexSite } from '../../../guide/rules/site-index.ts'
import config from '../../../site.config.ts'
import { hashOf } from './hash.ts'
import type { Ledger } from './ledger.ts'
import { readLedger, writeLedger } from './ledger.ts'
import { readContent } from './read-content.ts'
import { readAuthors } from './authors.ts'
import type { Records } from './records.ts'
import { openRecords } from './records.ts'
import { renderPages } from './render-pages.ts'
import type { EditionSettings } from './settings.ts'
import { assembleContent, shownArticles } from './site-content.ts'
import type { Staging } from './staging.ts'
import type { Workers } from './workers.ts'
import { openWorkers } from './workers.ts'
import { writeFiles } from './write-files.ts'

/** What a build has to do with the pages after they have been written. */
export interface MadeEdition {
  pages: Ledger['pages']
  /** How many of them were rendered; the others are those of the last build. */
  rendered: number
}

/** How an edition is made. */
export interface EditionWork {
  folder: string
  staging: Staging
  prepare: () => Promise<void>
  /** Do the work; by default as many as the files need. */
  workers?: Workers
}

/** The records that a ledger names. */
function recordsOf({ files, pages }: Ledger): Set<string> {
  const texts = Object.values(files).flatMap(({ key, twin, article }) => [
    ...(article ? [`${key}.body.json`, `${key}.json`] : []),
    ...(twin === undefined ? [] : [`${twin}.md`, `${twin}.entry.html`]),
  ])
  return new Set([...texts, ...Object.values(pages).map(({ key }) => `${key}.html`)])
}

/** Keeps what the next build can take from this one. */
function remember(file: string, version: string, ledger: Ledger, records: Records): void {
  writeLedger(file, version, ledger)
  records.keep(recordsOf(ledger))
}

/**
 * Makes everything that is published of a content folder: each text is read once, by several processes, and what did not
 * change since the last build is taken from there.
 * `folder` is that of the content, as messages name it; `prepare` has the application ready when it is done.
 *
 * @throws UserError where a rule has found an error
 */
export async function makeEdition(
  settings: EditionSettings,
  { folder, staging, prepare, workers: given }: EditionWork,
): Promise<MadeEdition> {
  const { root, content: contentFolder, today } = settings
  const site = indexSite(loadSite(contentFolder, { project: root, from: root, config, today }))
  const samples = readSamples(root)
  const authors = readAuthors(site)
  const records = openRecords(settings.records)
  const ledgerFile = join(dirname(settings.records), 'ledger.json')
  const version = hashOf(settings.codeKey, contentFolder)
  const last = readLedger(ledgerFile, version)
  const has = (name: string) => records.has(name)
  const shared = hashOf([...samples], hashOfFacts(contentFolder), [...authors], settings.origin)
  const workers = given ?? openWorkers(site.files.length)
  try {
    const { files, surroundings } = await readContent(site, { last, shared, has, folder }, settings, workers)
    const read: Ledger = { files, surroundings, pages: last.pages }
    const shown = shownArticles(read, settings)
    const content = assembleContent(site, read, shown, settings)
    // Nuxt has the memory of the processes while it bundles.
    await workers.close()
    await prepare()
    const { pages, rendered } = await renderPages(shown, content, { last, authors, has }, settings, workers)
    staging.copyFolder(join(settings.app, 'public'))
    writeFiles({ shown, content, pages, authors }, settings, records, staging)
    remember(ledgerFile, version, { files, surroundings, pages }, records)
    return { pages, rendered }
  } finally {
    await workers.close()
  }
}
