import type { ContentFile } from '../content/folder.ts'
import { pointAt } from '../markdown/source/text.ts'
import { findSecrets } from '../secrets/find.ts'
import { loadDictionary } from '../spelling/dictionary.ts'
import { SPELLING, spellingRules, withoutEchoes } from '../spelling/rule.ts'
import { readSiteWords } from '../spelling/settings.ts'
import { RULES } from './all.ts'
import { applyAllowances } from './allow.ts'
import type { Question } from './asked.ts'
import { listenTo } from './asked.ts'
import type { AnyRule } from './define-rule.ts'
import { lintDocument, lintSite } from './engine.ts'
import type { Issue } from './issue.ts'
import { compareIssues } from './issue.ts'
import type { readView } from './markdown-view.ts'
import type { PageDocument, Site, SiteIndex } from './site-index.ts'

const SECRET = 'secret'

/** Everything that an issue can come from, beside the comments that allow it. */
const IDS: ReadonlySet<string> = new Set([...RULES.map(({ id }) => id), SPELLING, SECRET])

/** Credentials in the source of a file. Apart from the rules, because secretlint answers later. */
async function lintSecrets({ file, text }: ContentFile): Promise<Issue[]> {
  return (await findSecrets(text)).map(({ start, name }) => ({
    rule: SECRET,
    file,
    ...pointAt(text, start),
    severity: 'error',
    message: `This looks like a live credential (${name}).`,
    hint: 'If it was ever real, revoke it first. Then write a placeholder that contains EXAMPLE.',
  }))
}

/** Every rule, with the spelling of this site's words. */
async function allRules(): Promise<AnyRule[]> {
  return [...RULES, ...spellingRules(await loadDictionary(), readSiteWords())]
}

/** The judgement of one file. */
export interface Judgement {
  /** Sorted. */
  issues: Issue[]
  /** What was asked of other files: with the same answers the judgement is the same. */
  asked: Question[]
}

/**
 * Prepares the judging of single files by everything that `judgeSite` asks.
 *
 * @returns judges a file; `view` is its Markdown where it has been read
 */
export async function createJudge(index: SiteIndex) {
  const rules = await allRules()
  const { site, take } = listenTo(index)
  return async (document: PageDocument, view?: ReturnType<typeof readView>): Promise<Judgement> => {
    const judged = withoutEchoes(lintDocument(document, site, rules, view))
    const asked = take()
    const found = [...judged, ...(await lintSecrets(document))]
    return { issues: applyAllowances([document], found, IDS).sort(compareIssues), asked }
  }
}

/**
 * Judges a content folder by every rule, checks its spelling and looks for secrets: what `lint:content` and the build
 * ask. Warnings that an editor allowed are left out.
 *
 * @param site all of it
 * @param options which part is reported on
 * @param options.only paths of the files to report on; default all
 * @returns issues sorted by file, line and column
 */
export async function judgeSite(site: Site, { only }: { only?: ReadonlySet<string> } = {}): Promise<Issue[]> {
  const files = site.files.filter(({ path }) => !only || only.has(path))
  const judged = withoutEchoes(lintSite(site, { only, rules: await allRules() }))
  const secrets = await Promise.all(files.map(lintSecrets))
  return applyAllowances(files, [...judged, ...secrets.flat()], IDS).sort(compareIssues)
}
