import type { IndexPart } from '../../../guide/search/assembly/index-part.ts'
import { digestOf } from '../../../guide/search/assembly/index-part.ts'
import { isSearchFile } from '../../../guide/search/bundle.ts'
import type { IndexList } from '../../../guide/search/parts.ts'
import { plainPart, writeList } from '../../../guide/search/parts.ts'
import { makeIndex } from './indexer.ts'
import type { KeptIndex } from './kept-index.ts'

const ENTRY = 'pagefind-entry.json'

/** What is loaded first: which languages there are, and the list of each. */
interface Entry {
  version: string
  languages: Record<string, { hash: string; wasm: string | null; page_count: number }>
}

/** What is the same in every index that Pagefind makes. */
export interface Frame {
  entry: Entry
  /** Pagefind's program. */
  program: IndexPart[]
}

/** Reads from an index of one word what is the same in every index. */
export async function readFrame(kept: KeptIndex, key: string, language: string): Promise<Frame> {
  const known = kept.readNote<Frame>('frame', key)
  if (known) return known
  const files = await makeIndex(language, (index) => index.addCustomRecord({ url: '/', content: 'a', language }))
  const entry = files.find(({ path }) => path === ENTRY)
  if (!entry) throw new Error(`Pagefind did not write ${ENTRY}.`)
  const frame: Frame = {
    entry: JSON.parse(Buffer.from(entry.content).toString()) as Entry,
    program: files.filter(({ path }) => isSearchFile(path) && path !== ENTRY && !/\.pf_[a-z]+$/.test(path)),
  }
  kept.writeNote('frame', key, frame)
  return frame
}

/** The files that a search begins with, for the list of an index. */
export function frameParts({ entry, program }: Frame, language: string, list: IndexList): IndexPart[] {
  const json = (languages: Entry['languages']) => Buffer.from(JSON.stringify({ ...entry, languages }))
  const [, { length }] = list
  if (length === 0) {
    const scripts = program.filter(({ path }) => path.endsWith('.js'))
    return [...scripts, { path: ENTRY, content: json({}) }]
  }
  const content = writeList(list)
  const hash = `${language}_${digestOf(plainPart(content)).slice(0, 10)}`
  const languages = Object.entries(entry.languages).map(([name, known]) => [
    name,
    { ...known, hash, page_count: length },
  ])
  return [
    ...program,
    { path: `pagefind.${hash}.pf_meta`, content },
    { path: ENTRY, content: json(Object.fromEntries(languages) as Entry['languages']) },
  ]
}
