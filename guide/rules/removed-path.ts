import { REMOVED_FILE } from '../content/published.ts'
import { readRemovals } from '../content/removed.ts'
import { FILE_START, pointAt } from '../markdown/source/text.ts'
import { offsetOfEntry } from '../markdown/source/yaml.ts'
import { removals } from '../schema/removal.ts'
import { nearest } from '../text/nearest.ts'
import type { Finding } from './define-rule.ts'
import { defineRule } from './define-rule.ts'
import { publishedListOf } from './published-list.ts'
import { schemaMistakes } from './schema-issues.ts'
import type { PageDocument, SiteIndex } from './site-index.ts'
import { didYouMean } from './words.ts'

const FORM = 'Write each entry as "- path: /blog/...", below it "reason: ..." and "date: YYYY-MM-DD".'

/** What is wrong with a path that has the form of one. */
function judgePath(path: string, site: SiteIndex): Omit<Finding, 'at'> | undefined {
  const list = publishedListOf(site)
  const article = site.articles.get(path)
  const alias = site.aliases.get(path)
  if (article && article.fields.draft !== true) {
    return { message: `${path} is not removed: ${article.file} is published.`, hint: 'Delete the entry.' }
  }
  if (alias) return { message: `${path} is not removed: it leads to ${alias.file}.`, hint: 'Delete the entry.' }
  if (!list || list.paths.has(path)) return undefined
  const hint = didYouMean(nearest(path, list.paths.keys())) ?? 'Delete the entry.'
  return { message: `${path} was never published: it is not in ${list.file}.`, hint }
}

function* judgeEntries(entries: unknown[], document: PageDocument, site: SiteIndex): Generator<Finding> {
  const pointOf = (path: readonly PropertyKey[]) => pointAt(document.text, offsetOfEntry(document.yaml, path))
  const mistakes = schemaMistakes(removals, { removed: entries })
  // The name of the list is not in the file.
  for (const { path, message, hint } of mistakes) yield { at: pointOf(path.slice(1)), message, hint: hint ?? FORM }
  const seen = new Set<string>()
  for (const [index, entry] of entries.entries()) {
    const path = (entry as { path?: unknown } | null)?.path
    if (typeof path !== 'string' || !path.startsWith('/')) continue
    const at = pointOf([index, 'path'])
    const wrong = seen.has(path)
      ? { message: `${path} stands here a second time.`, hint: 'Keep one of the two.' }
      : judgePath(path, site)
    if (wrong) yield { at, ...wrong }
    seen.add(path)
  }
}

export default defineRule({
  id: 'removed-path',
  summary: 'removed.yml names published paths that lead nowhere any more, each with the reason and the date.',
  severity: 'error',
  needs: 'text',
  *test({ document, site }) {
    if (document.path !== REMOVED_FILE) return
    const [mistake] = document.yaml.mistakes
    const entries = readRemovals(document.yaml)
    if (mistake) {
      const at = pointAt(document.text, mistake.offset)
      yield { at, message: `The list can't be read: ${mistake.message.replace(/\.$/, '')}.`, hint: FORM }
    } else if (!Array.isArray(entries)) {
      yield { at: FILE_START, message: 'The file is no list.', hint: FORM }
    } else {
      yield* judgeEntries(entries, document, site)
    }
  },
})
