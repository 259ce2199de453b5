import { gzipSync } from 'node:zlib'
import type { Pack } from '../../../../../guide/search/assembly/pack.ts'
import { packPages, unpackPages } from '../../../../../guide/search/assembly/pack.ts'
import type { PageRecord } from '../../../../../guide/search/assembly/page-record.ts'
import type { IndexPart } from '../../../../../guide/search/assembly/index-part.ts'
import type { IndexedWord, IndexList } from '../../../../../guide/search/parts.ts'
import { plainOf, writeList, writeWords } from '../../../../../guide/search/parts.ts'

/** A page as an index has it. */
export interface HandmadePage {
  url: string
  content: string
  meta?: Record<string, string>
}

/** An index of few pages as Pagefind would make it. */
export function handmadeIndex(
  pages: readonly HandmadePage[],
  words: readonly IndexedWord[],
  fields: string[],
): IndexPart[] {
  const names = pages.map((_, number) => `en_${number}`)
  const list: IndexList = [
    '1.6.0',
    pages.map(({ content }, number) => [names[number] ?? '', content.split(' ').length, '']),
    [[words[0]?.[0] ?? '', words.at(-1)?.[0] ?? '', 'en_words']],
    [],
    [],
    fields,
  ]
  const fragments = pages.map(({ url, content, meta = {} }, number) => {
    const fragment = { url, content, word_count: content.split(' ').length, filters: {}, meta, anchors: [] }
    return {
      path: `fragment/${names[number]}.pf_fragment`,
      content: gzipSync(plainOf(Buffer.from(JSON.stringify(fragment)))),
    }
  })
  return [
    ...fragments,
    { path: 'index/en_words.pf_index', content: writeWords(words) },
    { path: 'pagefind.en_list.pf_meta', content: writeList(list) },
  ]
}

/** Two pages with words that have accents, metadata and more than one spelling. */
export const PAGES: HandmadePage[] = [
  { url: '/b', content: 'Keys key, user.key naïve', meta: { title: 'Key' } },
  { url: '/a', content: 'naive Naïve key', meta: { about: 'naïve', title: 'A' } },
]

export const WORDS: IndexedWord[] = [
  ['a', [[1, [], [-2, 0]]], []],
  [
    'key',
    [
      [0, [-25, 0, 1, -13, 2], [-2, 0]],
      [1, [-25, 2], []],
    ],
    [],
  ],
  [
    'naiv',
    [[1, [-25, 0], []]],
    [
      [
        'naïve',
        [
          [0, [-25, 3], []],
          [1, [-25, 1], [-1, 0]],
        ],
      ],
    ],
  ],
]

export const FIELDS = ['about', 'title']

/** Records as they are read again, each named by its address. */
export function packed(records: readonly PageRecord[]): Pack {
  const pack = unpackPages(packPages(records.map((record) => ({ ...record, name: record.url }))))
  if (!pack) throw new Error('The pack can not be read.')
  return pack
}
