import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Side, SideName } from '../guide/proof/define-proof.ts'

/** A side's files: name as a proof asks for it → absolute path. A side of one file has the name ''. */
export function filesOfSide(sample: string, side: SideName): Map<string, string> {
  const folder = join(sample, side)
  if (!existsSync(folder)) {
    const names = readdirSync(sample).filter((name) => name.startsWith(`${side}.`))
    return new Map(names.map((name) => [names.length === 1 ? '' : name.slice(side.length + 1), join(sample, name)]))
  }
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
  const files = names.filter((name) => statSync(join(folder, name)).isFile()).sort()
  return new Map(files.map((name) => [name, join(folder, name)]))
}

/**
 * Opens one side of a sample.
 *
 * @param sample absolute path of the sample's folder
 */
export function openSide(sample: string, name: SideName): Side {
  const files = filesOfSide(sample, name)
  const path = (file = '') => {
    const only = files.size === 1 && file === '' ? [...files.values()][0] : undefined
    const found = files.get(file) ?? only
    if (found === undefined) {
      throw new Error(`This side has no file "${file}". Files are: ${[...files.keys()].join(', ') || 'none'}.`)
    }
    return found
  }
  return {
    path,
    text: (file) => readFileSync(path(file), 'utf8'),
    load: async <Module>(file?: string) => (await import(pathToFileURL(path(file)).href)) as Module,
    files: () => [...files.keys()],
  }
}
