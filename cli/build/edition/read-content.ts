import { isDeepStrictEqual } from 'node:util'
import { formatIssues, summarise } from '../../../guide/rules/format.ts'
import { collectionOf } from '../../../guide/content/address.ts'
import type { Issue } from '../../../guide/rules/issue.ts'
import { compareIssues } from '../../../guide/rules/issue.ts'
import { aroundOf } from '../../../guide/rules/surroundings.ts'
import { answersOf } from '../../../guide/rules/answers.ts'
import type { SiteIndex } from '../../../guide/rules/site-index.ts'
import { count } from '../../../guide/rules/words.ts'
import { UserError } from '../../support/user-error.ts'
import { hashOf } from './hash.ts'
import type { KnownFile, Ledger } from './ledger.ts'
import type { ReadFile, ReadItem } from './reader.ts'
import type { EditionSettings } from './settings.ts'
import { createTwins } from './twins.ts'
import type { Workers } from './workers.ts'

type Files = Ledger['files']

/** Whether a file can be taken from the last build; a file with an error is told, and read again. */
function isKnown(file: Files[string] | undefined, key: string, has: (name: string) => boolean): boolean {
  if (file?.key !== key || file.refusal !== undefined) return false
  return !file.article || (has(`${key}.body.json`) && has(`${key}.json`))
}

/** Stops where an editor has to mend something; otherwise warnings are shown and the build goes on. */
function report(files: readonly ReadFile[], site: SiteIndex, folder: string): void {
  const issues: Issue[] = files.flatMap((file) => file.issues).sort(compareIssues)
  const told = formatIssues(issues, site, 'text')
  if (told) console.log(`${told}\n`)
  console.log(
    summarise(
      issues,
      site.files.map(({ path }) => collectionOf(path)),
    ),
  )
  const errors = issues.filter(({ severity }) => severity === 'error').length
  if (errors > 0) {
    throw new UserError(
      `${count(errors, 'mistake')} in ${folder}: nothing was built. Each is listed above with its mend.`,
    )
  }
  const refusals = files.flatMap(({ refusal }) => refusal ?? [])
  if (refusals.length === 0) return
  console.log(`${refusals.join('\n\n')}\n`)
  throw new UserError('Nothing was built: each mistake is listed above with its mend.')
}

/** What is known before the files are read. */
interface Known {
  last: Ledger
  /** Key of what all texts are read with: facts, samples, authors. */
  shared: string
  /** Path → key of the text. */
  texts: ReadonlyMap<string, string>
  has: (name: string) => boolean
  /** That of the content, as messages name it. */
  folder: string
}

/** The fields of a file for the next build: JSON keeps all but a few numbers. */
function fieldsToKeep({ yaml, fields }: SiteIndex['documents'][number]): Pick<KnownFile, 'fields'> {
  if (yaml.mistakes.length > 0 || !yaml.isMap) return {}
  return isDeepStrictEqual(JSON.parse(JSON.stringify(fields)), fields) ? { fields } : {}
}

/**
 * Reads and judges all files of the content folder: those whose text is that of the last build are taken from there.
 *
 * @returns the files, and the key of what rules ask of the site whatever file they judge
 * @throws UserError where a rule has found an error
 */
export async function readContent(
  site: SiteIndex,
  { last, shared, texts, has, folder }: Known,
  settings: EditionSettings,
  workers: Workers,
): Promise<Pick<Ledger, 'files' | 'around'>> {
  const textOf = (path: string) => texts.get(path) ?? ''
  const items: ReadItem[] = site.documents.map(({ path, file, unreadable }) => {
    return { path, key: hashOf(settings.codeKey, shared, path, file, textOf(path), unreadable), want: 'all' }
  })
  const files: Files = {}
  const stale: ReadItem[] = []
  for (const item of items) {
    const known = last.files[item.path]
    if (known && isKnown(known, item.key, has)) files[item.path] = known
    else stale.push(item)
  }
  const keys = new Map(items.map(({ path, key }) => [path, key]))
  const documents = new Map(site.documents.map((document) => [document.path, document]))
  const take = (read: ReadFile) => {
    const { path } = read
    const document = documents.get(path)
    const fields = document && fieldsToKeep(document)
    files[path] = { ...read, key: keys.get(path) ?? '', text: textOf(path), ...fields }
  }
  await workers.run('read', settings, stale, take)

  for (const document of site.documents) {
    const known = files[document.path]
    if (known && document.address !== undefined)
      site.knowTargets(document, new Map(known.targets.map(([id, lines]) => [id, lines ?? Infinity])))
  }
  const around = aroundOf(site)
  const answers = answersOf(site)
  const fresh = new Set(stale.map(({ path }) => path))
  const isAsJudged = (path: string) => {
    const known = files[path]
    return around === last.around && known?.answers !== undefined && known.answers === answers.to(known.asked)
  }
  const others = items.filter(({ path }) => !fresh.has(path) && !isAsJudged(path))
  await workers.run(
    'read',
    settings,
    others.map((item) => ({ ...item, want: 'issues' as const })),
    ({ path, issues, asked }) => {
      const known = files[path]
      if (known) files[path] = { ...known, issues, asked }
    },
  )
  for (const { path } of [...stale, ...others]) {
    const known = files[path]
    if (known) known.answers = answers.to(known.asked)
  }
  report(Object.values(files), site, folder)

  const twins = createTwins(site, settings)
  const outdated = items.filter(({ path, key }) => {
    const { article, twin } = files[path] ?? {}
    if (!article || !twins.isPublished(article.article.path)) return false
    const name = twins.keyOf(article.article.path, key, article.asks)
    const isWhole = has(`${name}.md`) && (!twins.isInFeed(article.article.path) || has(`${name}.entry.html`))
    return twin !== name || !isWhole
  })
  await workers.run(
    'read',
    settings,
    outdated.filter(({ path }) => !fresh.has(path)).map((item) => ({ ...item, want: 'twin' as const })),
    ({ path, twin }) => {
      const known = files[path]
      if (known) files[path] = { ...known, twin }
    },
  )
  return { files, around }
}
