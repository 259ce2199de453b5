import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** In the content folder: a folder for each context that a fence may name. */
export const CONTEXT_FOLDER = 'code-context'

/** A file that stands beside the code of a fence while it is checked. No reader sees it. */
export interface ContextFile {
  /** In the reader's project, such as `lib/db.ts`. */
  path: string
  text: string
}

/**
 * Reads the contexts of a content folder.
 *
 * @returns id → its files sorted by path; none where there is no such folder
 */
export function readContexts(content: string): Map<string, ContextFile[]> {
  const folder = join(content, CONTEXT_FOLDER)
  if (!existsSync(folder)) return new Map()
  const ids = readdirSync(folder).filter((id) => statSync(join(folder, id)).isDirectory())
  return new Map(ids.sort().map((id) => [id, readFiles(join(folder, id))]))
}

function readFiles(folder: string): ContextFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(folder, path), 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** The files of some contexts in the order in which the fence names them. */
export function filesOf(
  contexts: ReadonlyMap<string, readonly ContextFile[]>,
  ids: readonly string[],
): readonly ContextFile[] {
  return ids.flatMap((id) => contexts.get(id) ?? [])
}
