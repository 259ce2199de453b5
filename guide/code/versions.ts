import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pointOfField } from '../rules/fields.ts'
import type { Issue } from '../rules/issue.ts'
import type { PageDocument } from '../rules/site-index.ts'
import { PRODUCTS } from './products.ts'

/** Package → the version that a lockfile has for it, for all that can be imported by name. */
export type InstalledVersions = ReadonlyMap<string, string>

const TOP_LEVEL = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/

function readLock(folder: string): Map<string, string> {
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string }>
  }
  return new Map(
    Object.entries(lock.packages).flatMap(([path, { version }]) => {
      const name = TOP_LEVEL.exec(path)?.[1]
      return name !== undefined && version !== undefined ? [[name, version] as const] : []
    }),
  )
}

/** What code can import: the vendors' packages, and behind them those of the project. */
export function readInstalled(root: string, vendors: string): InstalledVersions {
  return new Map([...readLock(root), ...readLock(vendors)])
}

/** The npm commands that install a version for the check. */
function installCommand(name: string, version: string): string {
  return `npm install --prefix vendors --save-dev --save-exact --ignore-scripts ${name}@${version}`
}

/** Holds the versions that an article names against those that its code is checked with. */
export function checkVersions(document: PageDocument, installed: InstalledVersions): Issue[] {
  const versions = (document.fields.verified as { versions?: Record<string, unknown> } | undefined)?.versions ?? {}
  return Object.entries(versions).flatMap(([name, version]): Issue[] => {
    if (typeof version !== 'string' || Object.hasOwn(PRODUCTS, name)) return []
    const found = installed.get(name)
    if (found === version) return []
    return [
      {
        rule: 'code-versions',
        file: document.file,
        ...pointOfField(document, ['verified', 'versions', name]),
        severity: 'error',
        message:
          found === undefined
            ? `The package ${name} is not installed, so no code was checked against it.`
            : `The code is checked against ${name} ${found}, not ${version}.`,
        hint: `Run "${installCommand(name, version)}", or name what it is in guide/code/products.ts.`,
      },
    ]
  })
}
