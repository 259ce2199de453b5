import { loadSite } from '../../../../guide/content/site.ts'
import type { ContentFile } from '../../../../guide/content/folder.ts'
import type { Site } from '../../../../guide/rules/site-index.ts'
import config from '../../../../site.config.ts'

/** The articles, terms, facts and authors in which nothing is wrong. */
export const VALID_FOLDER = 'tests/fixtures/content/valid'

/** The day on which the fixtures are judged. */
export const TODAY = '2026-11-22'

/** A picture that the fixtures show: the project has none of its own in public/. */
const PICTURE = '/share.png'

/** The site of the valid fixtures. */
export function validSite(): Site {
  const site = loadSite(VALID_FOLDER, { project: '.', config, today: TODAY })
  return { ...site, publicFiles: new Set([...site.publicFiles, PICTURE]) }
}

/** A site with more files; one that stands at the same path is replaced. */
export function withFiles(site: Site, added: ContentFile[]): Site {
  const paths = new Set(added.map(({ path }) => path))
  const files = [...site.files.filter(({ path }) => !paths.has(path)), ...added]
  return { ...site, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) }
}
