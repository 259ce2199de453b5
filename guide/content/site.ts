import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { readSamples } from '../proof/samples.ts'
import { outputAddresses } from '../twins/outputs.ts'
import type { Site } from '../rules/site-index.ts'
import { today } from '../schema/date.ts'
import { COLLECTION_FOLDERS } from './address.ts'
import { readContentFolder } from './folder.ts'

/** What every build serves besides pages and the files in public/. */
const SERVED = ['/sitemap.xml', '/robots.txt', ...outputAddresses([])]

/** What `loadSite` needs to know besides the content folder. */
export interface SiteOptions {
  /** The folder with the project's files: `public/` is in it. */
  project: string
  config: Site['config']
  /** Where messages count paths from; default: the working directory. */
  from?: string
  /** `YYYY-MM-DD`; default: the day in UTC */
  today?: string
}

/** Files in `public/` as paths of the site. */
function publicPaths(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path), { throwIfNoEntry: false })?.isFile())
    .map((path) => `/${path.replaceAll('\\', '/')}`)
}

/** A path as people know it: relative where it is below the folder that is counted from, else in full. */
export function shownPath(path: string, from: string): string {
  const inside = relative(from, path)
  return inside.startsWith('..') || inside === '' ? path : inside.replaceAll('\\', '/')
}

/** Reads everything that the rules judge from disk. */
export function loadSite(folder: string, options: SiteOptions): Site {
  const root = resolve(folder)
  return {
    config: options.config,
    files: readContentFolder(root, `${shownPath(root, options.from ?? process.cwd())}/`),
    publicFiles: new Set([...publicPaths(join(options.project, 'public')), ...SERVED]),
    samples: readSamples(options.project),
    today: options.today ?? today(),
  }
}

/**
 * The content folder that a file or folder belongs to: the nearest one above that holds `blog/`, `glossary/`,
 * `authors/` or `facts/` as the path's own part; without one, the folder itself or the folder of the file.
 */
export function contentFolderOf(path: string): string {
  const target = resolve(path)
  const names = Object.values(COLLECTION_FOLDERS).map(({ folder }) => folder)
  const holds = (folder: string) => names.some((name) => existsSync(join(folder, name)))
  const isFolder = statSync(target).isDirectory()
  if (isFolder && holds(target)) return target
  for (let folder = target; dirname(folder) !== folder; folder = dirname(folder)) {
    const isCollection = names.includes(basename(folder)) && (folder !== target || isFolder)
    if (isCollection) return dirname(folder)
  }
  return isFolder ? target : dirname(target)
}
