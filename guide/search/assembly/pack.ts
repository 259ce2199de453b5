import type { Forms } from './forms.ts'
import { Numbering } from './numbering.ts'
import type { PageRecord } from './page-record.ts'
import { linesOf, sealed, unsealed } from './page-record.ts'

/** A record in a pack: its words are numbers there. */
export interface PackedPage extends Omit<PageRecord, 'words' | 'keys' | 'forms'> {
  /** A key of all that it was made from. */
  name: string
  words: Uint32Array
  keys: Uint32Array
  forms: Forms<number>
}

/**
 * Records of pages in one file, with each word once: pages of a site have the same words, and to read ten thousand files takes
 * longer than to read what is in them.
 */
export interface Pack {
  words: string[]
  keys: string[]
  forms: string[]
  pages: PackedPage[]
}

interface StoredPack {
  words: string
  keys: string
  forms: string
  pages: PackedPage[]
}

/** Packs records. The names of pages are keys of all that they were made from. */
export function packPages(pages: readonly (PageRecord & { name: string })[]): Buffer {
  const [words, keys, forms] = [new Numbering(), new Numbering(), new Numbering()]
  const packed = pages.map((page): PackedPage => ({
    ...page,
    words: Uint32Array.from(page.words, (word) => words.of(word)),
    keys: Uint32Array.from(page.keys, (key) => keys.of(key)),
    forms: { ...page.forms, forms: Uint32Array.from(page.forms.forms, (form) => forms.of(form)) },
  }))
  const [first, second, third] = [words, keys, forms].map(({ texts }) => texts.join('\n'))
  return sealed({ words: first ?? '', keys: second ?? '', forms: third ?? '', pages: packed } satisfies StoredPack)
}

/** The opposite of `packPages`. @returns undefined for what is damaged or cut short */
export function unpackPages(data: Buffer): Pack | undefined {
  const stored = unsealed(data) as StoredPack | undefined
  return stored && { ...stored, words: linesOf(stored.words), keys: linesOf(stored.keys), forms: linesOf(stored.forms) }
}

/** A record as it was packed. */
export function recordIn({ words, keys, forms }: Pack, page: PackedPage): PageRecord & { name: string } {
  return {
    ...page,
    words: Array.from(page.words, (word) => words[word] ?? ''),
    keys: Array.from(page.keys, (key) => keys[key] ?? ''),
    forms: { ...page.forms, forms: Array.from(page.forms.forms, (form) => forms[form] ?? '') },
  }
}
