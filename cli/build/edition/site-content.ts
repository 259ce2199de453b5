import { isUnpublished } from '../../../guide/content/publication.ts'
import { toChecklistGuide } from '../../../guide/checklist/guides.ts'
import { readSummary } from '../../../guide/code/summary.ts'
import type { SiteContent } from '../../../guide/edition/content.ts'
import { byTerm } from '../../../guide/edition/content.ts'
import { listFacts } from '../../../guide/facts/listing.ts'
import { toSummary } from '../../../guide/listing/summary.ts'
import { listProofs } from '../../../guide/proof/listing.ts'
import type { SiteIndex } from '../../../guide/rules/site-index.ts'
import type { Ledger } from './ledger.ts'
import type { EditionSettings } from './settings.ts'

/** An article as it was read, with the names of its records. */
export type KnownArticle = Required<Pick<Ledger['files'][string], 'key' | 'article'>> &
  Pick<Ledger['files'][string], 'twin' | 'path'>

/** The articles that are shown, in the order of their files. */
export function shownArticles({ files }: Ledger, { isPreview, today }: EditionSettings): KnownArticle[] {
  return Object.values(files)
    .flatMap(({ article, key, twin, path }) => (article ? [{ article, key, twin, path }] : []))
    .filter(({ article: { article } }) => isPreview || !isUnpublished({ ...article }, today))
    .sort((a, b) => (a.article.stem < b.article.stem ? -1 : 1))
}

/** Puts together what pages are made from. */
export function assembleContent(
  index: SiteIndex,
  ledger: Ledger,
  shown: readonly KnownArticle[],
  settings: EditionSettings,
): SiteContent {
  const sources = new Map(index.documents.map(({ path, text }) => [path, text]))
  const published = shown.filter(({ article: { article } }) => !isUnpublished({ ...article }, settings.today))
  const guides = published.map(({ path, article: { article } }) => {
    return { path: article.path, title: article.title, source: sources.get(path) ?? '' }
  })
  const terms = Object.values(ledger.files).flatMap(({ term }) => term ?? [])
  return {
    articles: shown.map(({ article: { article } }) => toSummary(article)),
    checklists: shown.map(({ article: { article } }) => toChecklistGuide(article)),
    glossary: terms.sort(byTerm),
    facts: listFacts(index.documents),
    proofs: listProofs(index.samples ?? new Map(), guides, readSummary(settings.content)),
  }
}
