import { createHash } from 'node:crypto'
import type { IndexPart } from './index-part.ts'
import type { IndexList } from '../parts.ts'
import { MARK_LENGTH, plainPart, readList } from '../parts.ts'
import { letters } from '../letters.ts'
import { countKeys, keyOf } from '../word-file.ts'
import { ByteReader, ByteWriter, NUMBER } from './bytes.ts'
import { countForms, remembered } from './forms.ts'
import { byCharacters } from './order.ts'
import type { PageRecord, Variant } from './page-record.ts'
import { renumberFields, writeNoPosting, writePosting } from './posting.ts'

/** A page as Pagefind keeps it. */
interface Fragment {
  url: string
  content: string
  word_count: number
  filters: Record<string, string[]>
  meta: Record<string, string>
}

/** What is made of words, for all pages that are taken apart in a process. */
const [formOf, keyOfWord] = [remembered(letters), remembered(keyOf)]

/** Collects what the parts of an index have of one page. */
class PageParts {
  readonly #fragment: Fragment
  readonly #spelled: string[]
  readonly #fieldNumbers: number[]
  readonly #fields: string[]
  readonly #words: string[] = []
  readonly #postings = new ByteWriter()
  readonly #forms: string[][] = []
  readonly #variants: Variant[] = []

  constructor(fragment: Fragment, fields: readonly string[]) {
    this.#fragment = fragment
    this.#spelled = fragment.content.split(/\s+/).map(formOf)
    this.#fields = Object.keys(fragment.meta).sort(byCharacters)
    this.#fieldNumbers = fields.map((name) => this.#fields.indexOf(name))
  }

  /** Begins a word. @returns its number */
  #begin(word: string): number {
    const last = this.#words.length - 1
    return this.#words[last] === word ? last : this.#words.push(word) - 1
  }

  add(word: string, bytes: Buffer, start: number, meta: number, end: number): void {
    this.#begin(word)
    renumberFields(bytes, meta, this.#fieldNumbers)
    writePosting(this.#postings, bytes, start, meta, end)
    this.#forms.push(this.#formsAt(new ByteReader(bytes, start)))
  }

  /** How a word is written at its places. */
  #formsAt(reader: ByteReader): string[] {
    const forms: string[] = []
    let at = 0
    for (let left = reader.head(); left > 0; left--) {
      const number = reader.head()
      if (reader.kind === NUMBER) forms.push(this.#spelled[(at += number)] ?? '')
      else at = 0
    }
    return forms
  }

  addVariant(word: string, form: string, bytes: Buffer, start: number, meta: number, end: number): void {
    const number = this.#begin(word)
    if (this.#forms.length === number) {
      writeNoPosting(this.#postings)
      this.#forms.push([])
    }
    renumberFields(bytes, meta, this.#fieldNumbers)
    const posting = new ByteWriter()
    writePosting(posting, bytes, start, meta, end)
    this.#variants.push({ word: number, form, posting: Uint8Array.from(posting.written()) })
  }

  record(content: Buffer, compressed: Uint8Array): PageRecord {
    const { url, word_count, filters, content: text } = this.#fragment
    const counts = [...countKeys(text, keyOfWord)]
    return {
      url,
      length: word_count,
      fields: this.#fields,
      filters,
      words: this.#words,
      postings: Uint8Array.from(this.#postings.written()),
      variants: this.#variants.sort((a, b) => a.word - b.word || byCharacters(a.form, b.form)),
      forms: countForms(this.#forms),
      keys: counts.map(([key]) => key),
      counts: counts.map(([, count]) => count),
      digest: createHash('sha256').update(content).digest('hex'),
      fragment: Uint8Array.from(compressed),
    }
  }
}

/** Reads the pages of a word: for each its number, and where its two lists of places begin and end. */
function readPages(reader: ByteReader, tell: (page: number, start: number, meta: number, end: number) => void): void {
  let page = 0
  for (let left = reader.head(); left > 0; left--) {
    const lists = reader.head()
    page += reader.head()
    const start = reader.at
    reader.skipNumbers()
    const meta = reader.at
    if (lists !== 3) throw new Error(`Pagefind tells of a page in ${lists} parts instead of 3.`)
    reader.skipNumbers()
    tell(page, start, meta, reader.at)
  }
}

function readPart(bytes: Buffer, pages: readonly PageParts[]): void {
  const reader = new ByteReader(bytes, MARK_LENGTH)
  reader.head()
  for (let words = reader.head(); words > 0; words--) {
    reader.head()
    const word = reader.text()
    readPages(reader, (page, start, meta, end) => pages[page]?.add(word, bytes, start, meta, end))
    for (let variants = reader.head(); variants > 0; variants--) {
      reader.head()
      const form = reader.text()
      readPages(reader, (page, start, meta, end) => pages[page]?.addVariant(word, form, bytes, start, meta, end))
    }
  }
}

/** The list of an index. @throws Error where it is not as it is read here */
function listOf(parts: ReadonlyMap<string, Uint8Array>): IndexList {
  const lists = [...parts.keys()].filter((path) => path.endsWith('.pf_meta'))
  const data = parts.get(lists[0] ?? '')
  if (!data || lists.length !== 1)
    throw new Error(`Pagefind wrote ${lists.length} lists (pagefind.*.pf_meta) instead of one.`)
  const list = readList(data)
  if (list[4].length > 0)
    throw new Error('The pages name an order to sort them by, which the search index does not keep.')
  return list
}

/**
 * Takes an index apart into what it has of each page.
 *
 * @param files of an index as Pagefind makes it
 * @throws Error where the index is not as Pagefind 1.6 makes it
 */
export function takeApart(files: readonly IndexPart[]): PageRecord[] {
  const parts = new Map(files.map(({ path, content }) => [path, content]))
  const [, names, ranges, , , fields] = listOf(parts)
  const read = (path: string): Uint8Array => {
    const content = parts.get(path)
    if (!content) throw new Error(`Pagefind did not write ${path}, which its list names.`)
    return content
  }
  const fragments = names.map(([name]) => {
    const compressed = read(`fragment/${name}.pf_fragment`)
    const content = plainPart(compressed).subarray(MARK_LENGTH)
    return { compressed, content, fragment: JSON.parse(content.toString()) as Fragment }
  })
  const pages = fragments.map(({ fragment }) => new PageParts(fragment, fields))
  for (const [, , name] of ranges) readPart(plainPart(read(`index/${name}.pf_index`)), pages)
  return pages.flatMap((page, number) => {
    const made = fragments[number]
    return made ? [page.record(made.content, made.compressed)] : []
  })
}
