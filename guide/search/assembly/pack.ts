import type { Forms } from './forms.ts'
import type { Numbers } from './numbering.ts'
import { narrow, Numbering } from './numbering.ts'
import type { PageRecord } from './page-record.ts'
import { sealed, unsealed } from './page-record.ts'

/** A record in a pack: its words are numbers of texts there. */
export interface PackedPage extends Omit<PageRecord, 'words' | 'keys' | 'forms' | 'counts'> {
  /** A key of all that it was made from. */
  name: string
  words: Numbers
  keys: Numbers
  counts: Numbers
  forms: { [Part in keyof Forms<number>]: Numbers }
}

/**
 * Records of pages in one file, with each word once: pages of a site have the same words, and to read ten thousand files takes
 * longer than to read what is in them.
 */
export interface Pack {
  /** Words, keys of words and ways to write them, most of which are the same. */
  texts: string[]
  pages: PackedPage[]
}

interface StoredPack {
  texts: string
  pages: PackedPage[]
}

/** Packs records. The names of pages are keys of all that they were made from. */
export function packPages(pages: readonly (PageRecord & { name: string })[]): Buffer {
  const texts = new Numbering()
  const numbered = (words: readonly string[]): Numbers => narrow(words.map((word) => texts.of(word)))
  const packed = pages.map((page): PackedPage => {
    const { ways, forms, counts } = page.forms
    return {
      ...page,
      words: numbered(page.words),
      keys: numbered(page.keys),
      counts: narrow(page.counts),
      forms: { ways: narrow(ways), forms: numbered(forms), counts: narrow(counts) },
    }
  })
  return sealed({ texts: texts.texts.join('\n'), pages: packed } satisfies StoredPack)
}

/** The opposite of `packPages`. @returns undefined for what is damaged or cut short */
export function unpackPages(data: Buffer): Pack | undefined {
  const stored = unsealed(data) as StoredPack | undefined
  // An empty text is one of them: what is written without a letter.
  return stored && { texts: stored.texts.split('\n'), pages: stored.pages }
}

/** A record as it was packed. */
export function recordIn({ texts }: Pack, page: PackedPage): PageRecord & { name: string } {
  const read = (numbers: Numbers): string[] => Array.from(numbers, (number) => texts[number] ?? '')
  const { ways, forms, counts } = page.forms
  return {
    ...page,
    words: read(page.words),
    keys: read(page.keys),
    counts: [...page.counts],
    forms: { ways: [...ways], forms: read(forms), counts: [...counts] },
  }
}
