import { dirname, join } from 'node:path'
import { isUnpublished } from '../../../guide/content/publication.ts'
import { hashOfFacts } from '../../../guide/facts/folder.ts'
import { readSamples } from '../../../guide/proof/samples.ts'
import type { SiteIndex } from '../../../guide/rules/site-index.ts'
import { hashOf } from './hash.ts'
import type { Ledger } from './ledger.ts'
import { readLedger, writeLedger } from './ledger.ts'
import { readContent } from './read-content.ts'
import { readAuthors } from './authors.ts'
import { createReader, readSite } from './reader.ts'
import type { Records } from './records.ts'
import { openRecords } from './records.ts'
import { renderPages } from './render-pages.ts'
import type { EditionSettings } from './settings.ts'
import { assembleContent, shownArticles } from './site-content.ts'
import type { Staging } from './staging.ts'
import type { Workers } from './workers.ts'
import { openWorkers } from './workers.ts'
import { writeFiles, writePages } from './write-files.ts'

/** What a build has to do with the pages after they have been written. */
export interface MadeEdition {
  pages: Ledger['pages']
  /** How many of them were rendered; the others are those of the last build. */
  rendered: number
  /** Paths of the texts that have to be pages, below the content folder. */
  shown: string[]
}

/** How an edition is made. */
export interface EditionWork {
  folder: string
  staging: Staging
  prepare: () => Promise<void>
  /** Called when every page is in the staging folder; other files are written after that. */
  withPages?: (pages: Pick<MadeEdition, 'pages' | 'rendered'>) => void
  /** Do the work; by default as many as the files need. */
  workers?: Workers
}

/** The records that a ledger names. */
function recordsOf({ files, pages }: Pick<Ledger, 'files' | 'pages'>): Set<string> {
  const texts = Object.values(files).flatMap(({ key, twin, article }) => [
    ...(article ? [`${key}.body.json`, `${key}.json`] : []),
    ...(twin === undefined ? [] : [`${twin}.md`, `${twin}.entry.html`]),
  ])
  return new Set([...texts, ...Object.values(pages).map(({ key }) => `${key}.html`)])
}

/** By their fields alone: whatever becomes of a text after that, it must not be missing. */
function pathsToShow({ documents }: SiteIndex, { isPreview, today }: EditionSettings): string[] {
  return documents
    .filter(({ collection, fields }) => collection === 'articles' && (isPreview || !isUnpublished(fields, today)))
    .map(({ path }) => path)
}

/** Keeps what the next build can take from this one. */
function remember(file: string, version: string, ledger: Omit<Ledger, 'seals'>, records: Records): void {
  const seals = records.keep(recordsOf(ledger))
  writeLedger(file, version, { ...ledger, seals })
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
  { folder, staging, prepare, withPages, workers: given }: EditionWork,
): Promise<MadeEdition> {
  const { root, content: contentFolder } = settings
  const ledgerFile = join(dirname(settings.records), 'ledger.json')
  const version = hashOf(settings.codeKey, contentFolder)
  const last = readLedger(ledgerFile, version)
  const texts = new Map<string, string>()
  const site = readSite(settings, ({ path, text }) => {
    const key = hashOf(text)
    texts.set(path, key)
    const known = last.files[path]
    return known?.text === key ? known.fields : undefined
  })
  const samples = readSamples(root)
  const authors = readAuthors(site)
  const records = openRecords(settings.records, last.seals)
  const has = (name: string) => records.has(name)
  const shared = hashOf([...samples], hashOfFacts(contentFolder), [...authors], settings.origin)
  // What is done in this process need not read all fields again.
  const here = { read: () => createReader(settings, site) }
  const workers = given ?? openWorkers(site.files.length, undefined, here)
  try {
    const { files, around } = await readContent(site, { last, shared, texts, has, folder }, settings, workers)
    const read: Ledger = { ...last, files, around }
    const shown = shownArticles(read, settings)
    const content = assembleContent(site, read, shown, settings)
    // Nuxt has the memory of the processes while it bundles.
    await workers.close()
    await prepare()
    const { pages, rendered } = await renderPages(shown, content, { last, authors, has }, settings, workers)
    writePages({ shown, pages }, settings, records, staging)
    withPages?.({ pages, rendered })
    writeFiles({ shown, content, pages, authors }, settings, records, staging)
    remember(ledgerFile, version, { files, around, pages }, records)
    return { pages, rendered, shown: pathsToShow(site, settings) }
  } finally {
    await workers.close()
  }
}
