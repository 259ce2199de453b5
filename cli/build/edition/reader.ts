import type { Root } from 'mdast'
import { idOf } from '../../../guide/content/address.ts'
import { isUnpublished } from '../../../guide/content/publication.ts'
import { loadSite } from '../../../guide/content/site.ts'
import type { Asks } from '../../../guide/edition/asks.ts'
import type { GlossaryEntry } from '../../../guide/edition/content.ts'
import type { ReadArticle } from '../../../guide/edition/read-article.ts'
import { listedArticle, readArticle } from '../../../guide/edition/read-article.ts'
import { relativesIn } from '../../../guide/edition/relatives.ts'
import { factsOf } from '../../../guide/facts/folder.ts'
import { newestInFeeds } from '../../../guide/feeds/site-feed.ts'
import { chooseRelated } from '../../../guide/listing/related.ts'
import { bodyOf } from '../../../guide/markdown/body.ts'
import { deriveFromBody } from '../../../guide/markdown/derive.ts'
import { readSamples } from '../../../guide/proof/samples.ts'
import { hasMarkdown } from '../../../guide/rules/engine.ts'
import type { Issue } from '../../../guide/rules/issue.ts'
import { createJudge } from '../../../guide/rules/judge-site.ts'
import { readView } from '../../../guide/rules/markdown-view.ts'
import type { PageDocument, SiteIndex } from '../../../guide/rules/site-index.ts'
import { indexSite } from '../../../guide/rules/site-index.ts'
import type { Author } from '../../../guide/schema/author.ts'
import { authorFields } from '../../../guide/schema/author.ts'
import { glossaryFields } from '../../../guide/schema/glossary.ts'
import { flattenArticle, twinHtml, twinMarkdown } from '../../../guide/twins/article.ts'
import type { TwinContext } from '../../../guide/twins/context.ts'
import { jsonTwin } from '../../../guide/twins/json.ts'
import config from '../../../site.config.ts'
import { hashOf } from './hash.ts'
import { openRecords } from './records.ts'
import type { EditionSettings } from './settings.ts'

/** What is known of a file of the content folder when it has been read. */
export interface ReadFile {
  path: string
  issues: Issue[]
  /** Ids that a fragment can name, with how many lines a link can name there; null where that is not known yet. */
  targets: [string, number | null][]
  article?: ReadArticle
  term?: GlossaryEntry
  /** Of a published article: the names of the records that its twins are in. */
  twin?: string
  /** What an editor reads, where the parser refused the text. */
  refusal?: string
}

/** Asks for a file to be read; of one that was read before, only its twins or only the judgement can be asked for. */
export interface ReadItem {
  path: string
  /** Key of its text: the name of its records. */
  key: string
  want: 'all' | 'issues' | 'twin'
}

/** The twins of articles, from the fields of all. */
export function createTwins(index: SiteIndex, { origin, content, today }: EditionSettings, samples = index.samples) {
  const listed = index.documents.flatMap((document) => {
    if (document.collection !== 'articles' || isUnpublished(document.fields, today)) return []
    return listedArticle(document) ?? []
  })
  const byPath = new Map(listed.map((article) => [article.path, article]))
  const relatives = relativesIn(listed)
  const terms = new Map(
    index.documents
      .filter(({ collection }) => collection === 'glossary')
      .map(({ path, fields }) => [idOf(path), typeof fields.term === 'string' ? fields.term : undefined]),
  )
  const fact = factsOf(content)
  const inFeeds = new Set(newestInFeeds(listed).map(({ path }) => path))
  return {
    /** Whether an article has twins. */
    isPublished: (path: string): boolean => byPath.has(path),
    /** Whether a feed has its text. */
    isInFeed: (path: string): boolean => inFeeds.has(path),
    /** A key of all that the twins of an article are made from. */
    keyOf(path: string, key: string, asks: Asks): string {
      // What is shown of each, and what their order follows from.
      const shown = relatives(path, asks).map(({ path: address, title, description, stack, tags, category, date }) => {
        return [address, title, description, stack, tags, category, date]
      })
      return hashOf(
        key,
        origin,
        shown,
        asks.terms.map((id) => terms.get(id)),
      )
    },
    contextOf(path: string, asks: Asks): TwinContext {
      const self = byPath.get(path)
      const related = self && asks.related ? chooseRelated(self, listed).map((other) => other.path) : []
      const page = (target: string) => byPath.get(target)
      return { origin, path, page, term: (id) => terms.get(id), fact, related, samples: samples ?? new Map() }
    },
  }
}

/** The authors by id; one that breaks a rule is left out, which stops the build elsewhere. */
export function readAuthors(index: SiteIndex): Map<string, Author> {
  const authors = index.documents.filter(({ collection }) => collection === 'authors')
  return new Map(
    authors.flatMap(({ path, fields }) => {
      const { data } = authorFields.safeParse(fields)
      return data ? [[idOf(path), data] as const] : []
    }),
  )
}

/** How many lines there are is endless where a sample tells it, which JSON can't say. */
function storedTargets(targets: ReadonlyMap<string, number>): ReadFile['targets'] {
  return [...targets].map(([id, lines]) => [id, lines === Infinity ? null : lines])
}

/** Prepares the reading of files: each is parsed once, and judged, and made into what is published of it. */
export async function createReader(settings: EditionSettings): Promise<(item: ReadItem) => Promise<ReadFile>> {
  const { root, content, origin } = settings
  const site = loadSite(content, { project: root, from: root, config, today: settings.today })
  const index = indexSite(site)
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

  async function makeTerm(document: PageDocument, tree: Root): Promise<Partial<ReadFile>> {
    const body = await bodyOf(tree, document)
    await deriveFromBody(body, sources)
    const { term, short, aliases = [], sources: read } = glossaryFields.parse(document.fields)
    return { term: { id: document.id, term, short, aliases, sources: read, body: { type: 'minimark', value: body } } }
  }

  async function make(document: PageDocument, tree: Root, item: ReadItem): Promise<Partial<ReadFile>> {
    if (document.collection === 'articles') return makeArticle(document, tree, item)
    return document.collection === 'glossary' ? makeTerm(document, tree) : {}
  }

  return async (item) => {
    const document = documents.get(item.path)
    if (!document) throw new Error(`${item.path} was taken away while it was read.`)
    const view = hasMarkdown(document) ? readView(document) : {}
    const issues = item.want === 'twin' ? [] : await judge(document, view)
    const targets = document.address === undefined ? [] : storedTargets(index.targetsOf(document, view.body))
    const read: ReadFile = { path: item.path, issues, targets }
    const tree = view.body?.tree
    if (item.want === 'issues' || !tree || issues.some(({ severity }) => severity === 'error')) return read
    try {
      return { ...read, ...(await make(document, tree, item)) }
    } catch (error) {
      return { ...read, refusal: error instanceof Error ? error.message : String(error) }
    }
  }
}
