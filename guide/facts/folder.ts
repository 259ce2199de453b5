import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { COLLECTION_FOLDERS, SLUG, collectionOf } from '../content/address.ts'
import { readContentFolder } from '../content/folder.ts'
import { readYaml } from '../markdown/source/yaml.ts'
import { factFields } from '../schema/fact.ts'
import type { FactOf } from './cite.ts'

/**
 * Reads facts from a content folder as they are asked for, so that a changed file counts at once.
 *
 * @returns undefined for an id without a file, and for a file that breaks a rule
 */
export function factsOf(folder: string): FactOf {
  const { folder: facts, extension } = COLLECTION_FOLDERS.facts
  return (id) => {
    const file = join(folder, facts, `${id}${extension}`)
    if (!SLUG.test(id) || !existsSync(file)) return undefined
    return factFields.safeParse(readYaml(readFileSync(file, 'utf8')).fields).data
  }
}

/** A hash of all facts: what is kept of an article depends on them as well. */
export function hashOfFacts(folder: string): string {
  const hash = createHash('sha256')
  for (const { path, text } of readContentFolder(folder)) {
    if (collectionOf(path) === 'facts') hash.update(JSON.stringify([path, text]))
  }
  return hash.digest('hex')
}
