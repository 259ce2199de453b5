import type { Root } from 'mdast'
import { loadSite } from '../../../guide/content/site.ts'
import type { GlossaryEntry } from '../../../guide/edition/content.ts'
import type { ReadArticle } from '../../../guide/edition/read-article.ts'
import { readArticle } from '../../../guide/edition/read-article.ts'
import { readTerm } from '../../../guide/edition/read-term.ts'
import { factsOf } from '../../../guide/facts/folder.ts'
import { readSamples } from '../../../guide/proof/samples.ts'
import { hasMarkdown } from '../../../guide/rules/engine.ts'
import type { Question } from '../../../guide/rules/asked.ts'
import type { Issue } from '../../../guide/rules/issue.ts'
import { createJudge } from '../../../guide/rules/judge-site.ts'
import { readView } from '../../../guide/rules/markdown-view.ts'
import type { PageDocument, SiteIndex } from '../../../guide/rules/site-index.ts'
import { indexSite } from '../../../guide/rules/site-index.ts'
import { flattenArticle, twinHtml, twinMarkdown } from '../../../guide/twins/article.ts'
import { jsonTwin } from '../../../guide/twins/json.ts'
import config from '../../../site.config.ts'
import { readAuthors } from './authors.ts'
import { openRecords } from './records.ts'
import type { EditionSettings } from './settings.ts'
import { createTwins } from './twins.ts'

/** What is known of a file of the content folder when it has been read. */
export interface ReadFile {
  path: string
  issues: Issue[]
  /** What its judgement asked of other files. */
  asked: Question[]
  /** Ids that a fragment can name, with how many lines a link can name there; null where that is not known yet. */
  targets: [string, number | null][]
  article?: ReadArticle
  term?: GlossaryEntry
  /** Of a published article: the names of the records that its twins are in. */
  twin?: string
  /** What an editor reads, where the parser refused the text. */
  refusal?: string
}

type FieldsOf = Parameters<typeof indexSite>[2]

/** Asks for a file to be read; of one that was read before, only its twins or only the judgement can be asked for. */
export interface ReadItem {
  path: string
  /** Key of its text: the name of its records. */
  key: string
  want: 'all' | 'issues' | 'twin'
}

/** How many lines there are is endless where a sample tells it, which JSON can't say. */
function storedTargets(targets: ReadonlyMap<string, number>): ReadFile['targets'] {
  return [...targets].map(([id, lines]) => [id, lines === Infinity ? null : lines])
}

/**
 * Reads the fields of all files.
 *
 * @param fieldsOf gives what is known of the fields of a file without a mistake, if it is
 */
export function readSite(settings: EditionSettings, fieldsOf?: FieldsOf): SiteIndex {
  const { root, content, today } = settings
  return indexSite(loadSite(content, { project: root, from: root, config, today }), undefined, fieldsOf)
}

/**
 * Prepares the reading of files: each is parsed once, and judged, and made into what is published of it.
 *
 * @param index of the fields of all files, where they have been read
 */
export async function createReader(
  settings: EditionSettings,
  index = readSite(settings),
): Promise<(item: ReadItem) => Promise<ReadFile>> {
  const { root, content, origin } = settings
  const documents = new Map(index.documents.map((document) => [document.path, document]))
  const judge = await createJudge(index)
  const sources = { samples: readSamples(root), factOf: factsOf(content) }
  const twins = createTwins(index, settings)
  const authors = readAuthors(index)
  const records = openRecords(settings.records)

  function writeTwins(document: PageDocument, tree: Root, key: string, { article, asks }: ReadArticle): string {
    const name = twins.keyOf(article.path, key, asks)
    const twin = flattenArticle(document.fields, tree, twins.contextOf(article.path, asks))
    records.write(`${name}.md`, twinMarkdown(twin))
    if (twins.isInFeed(article.path)) records.write(`${name}.entry.html`, twinHtml(twin))
    return name
  }

  async function makeArticle(document: PageDocument, tree: Root, item: ReadItem): Promise<Partial<ReadFile>> {
    const { body, ...read } = await readArticle(document, tree, sources)
    const { article, stem, aliases } = read
    if (item.want === 'all') {
      const author = article.author === undefined ? undefined : authors.get(article.author)
      records.write(`${item.key}.body.json`, JSON.stringify(body))
      records.write(`${item.key}.json`, jsonTwin({ origin, site: config, article, author, stem, aliases, body }))
    }
    const twin = twins.isPublished(article.path) ? writeTwins(document, tree, item.key, read) : undefined
    return { article: read, twin }
  }

  async function make(document: PageDocument, tree: Root, item: ReadItem): Promise<Partial<ReadFile>> {
    if (document.collection === 'articles') return makeArticle(document, tree, item)
    return document.collection === 'glossary' ? { term: await readTerm(document, tree, sources) } : {}
  }

  return async (item) => {
    const document = documents.get(item.path)
    if (!document) throw new Error(`${item.path} was taken away while it was read.`)
    const view = hasMarkdown(document) ? readView(document) : {}
    const { issues, asked } = item.want === 'twin' ? { issues: [], asked: [] } : await judge(document, view)
    const targets = document.address === undefined ? [] : storedTargets(index.targetsOf(document, view.body))
    const read: ReadFile = { path: item.path, issues, asked, targets }
    const tree = view.body?.tree
    if (item.want === 'issues' || !tree || issues.some(({ severity }) => severity === 'error')) return read
    try {
      return { ...read, ...(await make(document, tree, item)) }
    } catch (error) {
      return { ...read, refusal: error instanceof Error ? error.message : String(error) }
    }
  }
}
