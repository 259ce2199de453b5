import { pointAt } from '../markdown/source/text.ts'
import { findSecrets } from '../secrets/find.ts'
import { lintSite } from './engine.ts'
import type { Issue } from './issue.ts'
import { compareIssues } from './issue.ts'
import type { Site } from './site-index.ts'

/** Credentials in the source of every file. Apart from the rules, because secretlint answers later. */
async function lintSecrets(site: Site, only?: ReadonlySet<string>): Promise<Issue[]> {
  const files = site.files.filter(({ path }) => !only || only.has(path))
  const issues = await Promise.all(
    files.map(async ({ file, text }) =>
      (await findSecrets(text)).map(({ start, name }): Issue => ({
        rule: 'secret',
        file,
        ...pointAt(text, start),
        severity: 'error',
        message: `This looks like a live credential (${name}).`,
        hint: 'If it was ever real, revoke it first. Then write a placeholder that contains EXAMPLE.',
      })),
    ),
  )
  return issues.flat()
}

/**
 * Judges a content folder by every rule and looks for secrets: what `lint:content` and the build ask.
 *
 * @param site all of it
 * @param options which part is reported on
 * @param options.only paths of the files to report on; default all
 * @returns issues sorted by file, line and column
 */
export async function judgeSite(site: Site, options: { only?: ReadonlySet<string> } = {}): Promise<Issue[]> {
  return [...lintSite(site, options), ...(await lintSecrets(site, options.only))].sort(compareIssues)
}
