import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { SearchKept } from '../../../../../cli/build/search-index.ts'
import { writeSearchIndex } from '../../../../../cli/build/search-index.ts'
import { hashOf } from '../../../../../cli/build/edition/hash.ts'
import { readFolder } from '../../../../../guide/output/files.ts'
import { tempFolder, writeFiles } from '../../temp-folder.ts'

const html = (body: string) => `<!DOCTYPE html><html lang="en"><head><title>A</title></head><body>${body}</body></html>`

/** A page that is searched. */
export const page = (title: string, text: string) =>
  html(`<article data-pagefind-body><h1 data-pagefind-meta="title">${title}</h1><p>${text}</p></article>`)

const term = (id: string, name: string, aliases: string, text: string) =>
  `<div id="${id}"><dt>${name}<span class="glossary-aliases">${aliases}</span></dt><dd>${text}</dd></div>`

export const glossary = (...terms: Parameters<typeof term>[]) =>
  html(`<dl class="glossary">${terms.map((one) => term(...one)).join('')}</dl>`)

const KEY: Parameters<typeof term> = ['secret-key', 'Secret key', 'Hidden one', 'Stays away.']

/** Few pages, and one word so often that its places are left out. */
const COUNT = 12
const OFTEN = 'The key opens. '.repeat(700)

/** Path → text of the output of a small site. */
export const SMALL_OUTPUT: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Array.from({ length: COUNT }, (_, number) => [
      `blog/guides/p-${number}.html`,
      page(`Page ${number}`, `${OFTEN} Word${number} naïve café, user.key. A secret key ${'row '.repeat(number)}`),
    ]),
  ),
  'index.html': html('<h1>Not searched</h1>'),
  'glossary.html': glossary(KEY, ['row', 'Row', 'Line', 'A naïve one.']),
}

/** A site whose index is made again and again. */
export interface IndexedSite {
  folder: string
  kept: string
  /** Makes the index as a build does that finds what the last one kept, and gives its files. */
  index(options?: Partial<SearchKept>): Promise<Map<string, string>>
  /** The same as if nothing had been kept. */
  indexAnew(): Promise<Map<string, string>>
  /** Changes pages: one without text is taken away. */
  change(files: Record<string, string | undefined>): void
}

export function indexedSite(): IndexedSite {
  const [folder, kept] = [tempFolder({ ...SMALL_OUTPUT }), join(tempFolder(), 'search')]
  const files = () => {
    const { sizes, read } = readFolder(join(folder, 'pagefind'))
    return new Map([...sizes.keys()].map((path) => [path, read(path).toString('latin1')]))
  }
  return {
    folder,
    kept,
    async index(options) {
      const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'))
      const { read } = readFolder(folder)
      const keys = new Map(pages.map((path) => [path.replaceAll('\\', '/'), hashOf(read(path).toString())]))
      await writeSearchIndex(folder, 'en', { folder: kept, codeKey: 'code', pages: keys, ...options })
      return files()
    },
    async indexAnew() {
      await writeSearchIndex(folder, 'en')
      return files()
    },
    change(changed) {
      for (const [path, text] of Object.entries(changed)) {
        if (text === undefined) rmSync(join(folder, path))
        else writeFiles(folder, { [path]: text })
      }
    },
  }
}
