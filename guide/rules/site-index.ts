import { FIXED_PAGES } from '../site/pages.ts'
import type { SiteConfig } from '../site/types.ts'
import { describeTopic } from '../topics/describe.ts'
import { TOPIC_KINDS } from '../topics/topic.ts'
import type { Collection } from '../content/address.ts'
import { addressOf, collectionOf, idOf } from '../content/address.ts'
import type { ContentFile } from '../content/folder.ts'
import { isUnpublished, publicationDay } from '../content/publication.ts'
import type { SourceDocument } from '../markdown/source/document.ts'
import { readSource } from '../markdown/source/document.ts'
import type { Samples } from '../proof/samples.ts'
import type { MarkdownView } from './define-rule.ts'
import type { LinkTargets } from './link-targets.ts'
import { linkTargets } from './link-targets.ts'
import type { Lookup, LookupValue } from './lookup.ts'
import { createLookUp } from './lookup.ts'
import { readView } from './markdown-view.ts'
import { TextCache } from './text-cache.ts'

/** Names of which a rule asks one or all. */
export type Names = Pick<ReadonlySet<string>, 'has' | 'size' | 'keys' | typeof Symbol.iterator>

/** Everything that the rules judge: a content folder with what is around it. */
export interface Site {
  config: Pick<SiteConfig, 'url' | 'categories'>
  files: ContentFile[]
  /** Paths in `public/` with a leading slash. */
  publicFiles: Names
  /** What fences and proofs show; without it there are no samples. */
  samples?: Samples
  /** `YYYY-MM-DD` */
  today: string
}

/** One file of the content folder, read. */
export interface PageDocument extends ContentFile, SourceDocument {
  collection: Collection | undefined
  /** Slug of an article, id of a term, an author or a fact. */
  id: string
  /** Where an article is published. */
  address?: string
}

/** The documents of a site, and what they can refer to. */
export interface SiteIndex extends Site {
  documents: PageDocument[]
  /** Address → article, drafts included. */
  articles: ReadonlyMap<string, PageDocument>
  /** Old address → the article that it leads to. */
  aliases: ReadonlyMap<string, PageDocument>
  /** Addresses of the pages that are no article, such as `/about`. */
  pages: Names
  ids: Record<Exclude<Collection, 'articles'>, Names>
  /** Id → fact. */
  facts: ReadonlyMap<string, PageDocument>
  /** Whether a day (`YYYY-MM-DD`) is after today. */
  isToCome: (day: string) => boolean
  /** What a rule looks up in all files. */
  lookUp: <Value extends LookupValue>(lookup: Lookup<Value>) => ReadonlyMap<string, Value>
  /** Ids in an article that a fragment can name; read when they are first asked for, of its Markdown if it is given. */
  targetsOf: (document: PageDocument, body?: MarkdownView) => LinkTargets
  /** Tells the ids of an article that was read elsewhere. */
  knowTargets: (document: PageDocument, targets: LinkTargets) => void
}

/** What was read of texts before: each is read once for as long as it stays the same. */
export class SiteMemory {
  readonly documents = new TextCache<PageDocument>()
  readonly targets = new TextCache<LinkTargets>()
}

/**
 * Reads the fields of a file, and what it is by its place.
 *
 * @param known the fields, where the same text was read before and had no mistake
 */
export function readDocument(file: ContentFile, known?: Record<string, unknown>): PageDocument {
  const collection = collectionOf(file.path)
  const source = readSource(file, known)
  // No copy of the source, which would split its lines.
  const document: PageDocument = Object.assign(source, { ...file, text: source.text, collection, id: idOf(file.path) })
  if (collection === 'articles') document.address = addressOf(file.path)
  return document
}

function stringsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []
}

/** Pages of the tools and weaknesses that published articles name. */
function topicPages(articles: Iterable<PageDocument>, today: string): string[] {
  const published = [...articles].filter(({ fields }) => !isUnpublished(fields, today))
  return TOPIC_KINDS.flatMap((kind) => {
    const named = published.flatMap(({ fields }) => {
      return typeof fields[kind] === 'string' ? [fields[kind]] : stringsIn(fields[kind])
    })
    return [...new Set(named)].flatMap((id) => describeTopic(kind, id)?.path ?? [])
  })
}

/**
 * Reads every file of a site once and collects what can be referred to.
 *
 * @param memory of what was read before
 * @param fieldsOf gives what is known of the fields of a file without a mistake, if it is
 */
export function indexSite(
  site: Site,
  memory = new SiteMemory(),
  fieldsOf: (file: ContentFile) => Record<string, unknown> | undefined = () => undefined,
): SiteIndex {
  const { documents: known, targets } = memory
  const documents = site.files.map((file) => {
    // Nothing is known of the text of a file that can't be read.
    return file.unreadable === undefined
      ? known.get(file, () => readDocument(file, fieldsOf(file)))
      : readDocument(file)
  })
  const idsOf = (collection: Collection) => {
    return new Set(documents.filter((document) => document.collection === collection).map(({ id }) => id))
  }
  const articles = new Map<string, PageDocument>()
  const aliases = new Map<string, PageDocument>()
  for (const document of documents) {
    if (document.address === undefined) continue
    articles.set(document.address, document)
    for (const alias of stringsIn(document.fields.aliases)) if (!aliases.has(alias)) aliases.set(alias, document)
  }
  const facts = documents.filter(({ collection }) => collection === 'facts')
  const index: SiteIndex = {
    ...site,
    documents,
    articles,
    aliases,
    pages: new Set([
      ...FIXED_PAGES,
      ...topicPages(articles.values(), site.today),
      ...site.config.categories.map(({ id }) => `/blog/${id}`),
    ]),
    ids: { glossary: idsOf('glossary'), authors: idsOf('authors'), facts: idsOf('facts') },
    facts: new Map(facts.map((document) => [document.id, document])),
    targetsOf: (document, body) => targets.get(document, () => linkTargets(body ?? readView(document).body)),
    knowTargets: (document, known) => void targets.get(document, () => known),
    isToCome: (day) => day > site.today,
    lookUp: createLookUp(() => index),
  }
  return index
}

/**
 * Puts another text of a file into an index. Only for a file of which rules ask nothing new (surroundings.ts): what they
 * made of the whole site stays right then, and need not be made again.
 */
export function renewDocument(index: SiteIndex, document: PageDocument): void {
  const place = index.documents.findIndex(({ path }) => path === document.path)
  const old = index.documents[place]
  if (!old) throw new RangeError(`${document.path} is not in the index.`)
  index.documents[place] = document
  index.files[place] = document
  // They are those of indexSite.
  for (const map of [index.articles, index.aliases, index.facts] as Map<string, PageDocument>[]) {
    for (const [key, value] of map) if (value === old) map.set(key, document)
  }
}

/** True when a reader of the one article may come before the other is published. */
export function isAheadOf(from: PageDocument, to: PageDocument, site: Pick<SiteIndex, 'isToCome'>): boolean {
  const appears = publicationDay(from.fields)
  const target = publicationDay(to.fields)
  if (appears === undefined) return false
  return target === undefined || (site.isToCome(target) && target > appears)
}
