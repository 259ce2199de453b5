import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'

/** The generated files: read from a folder, or made up by a test. */
export interface OutputFiles {
  /** Path below the folder with forward slashes, such as `blog/guides/x.html` → size in bytes; in order. */
  sizes: ReadonlyMap<string, number>
  /** @throws when there is no such file */
  read(path: string): Buffer
}

/** A file that is searched as text. */
export interface TextFile {
  path: string
  text: string
}

const TEXT = /\.(?:html|js|mjs|css|json|xml|txt|md|svg|webmanifest|map)$|^_redirects$/

export function isTextFile(path: string): boolean {
  return TEXT.test(path)
}

/**
 * Lists a folder of generated files.
 *
 * @returns their paths below it, with forward slashes, in order
 * @throws Error with one sentence for people when the folder is missing or empty
 */
export function listFolder(folder: string): string[] {
  const mend = 'Run "npm run generate" first, or name the folder of the generated files.'
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`There is no folder ${folder}. ${mend}`)
  }
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name))
  if (paths.length === 0) throw new Error(`The folder ${folder} is empty. ${mend}`)
  return paths.sort().map((path) => path.slice(join(folder, sep).length).replaceAll(sep, '/'))
}

/**
 * Opens a folder of generated files.
 *
 * @throws Error with one sentence for people when the folder is missing or empty
 */
export function readFolder(folder: string): OutputFiles {
  const sizes = new Map(listFolder(folder).map((path) => [path, statSync(join(folder, path)).size]))
  return { sizes, read: (path) => readFileSync(join(folder, path)) }
}
