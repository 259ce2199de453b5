import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { npmCommand } from '../cli/launch/install.mjs'
import type { CorpusArticle } from './corpus/article.ts'
import type { BenchSite, Generator } from './generators/generator.ts'

/** Packages stay here between runs; outside of the project, whose own packages the others would find. */
const SITES = join(tmpdir(), 'fixproof-bench-sites')
const INSTALLED = ['node_modules', 'package.json', 'package-lock.json']

/** What was ended a moment ago may still write. */
const REMOVE = { recursive: true, force: true, maxRetries: 10 } as const

const folders = new Set<string>()

/** Takes everything away but the packages that were installed. */
function empty(folder: string): void {
  for (const file of readdirSync(folder)) {
    if (!INSTALLED.includes(file)) rmSync(join(folder, file), REMOVE)
  }
}

function install(folder: string, { name, packages }: Generator): void {
  if (existsSync(join(folder, 'package-lock.json'))) return
  console.log(`Installing the packages of ${name}.`)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies: packages }))
  const { command, args } = npmCommand()
  const { status, stderr } = spawnSync(command, [...args, 'install', '--no-audit', '--no-fund'], { cwd: folder })
  if (status === 0) return
  rmSync(join(folder, 'package-lock.json'), { force: true })
  throw new Error(`The packages of ${name} were not installed:\n${String(stderr).slice(-2000)}`)
}

/**
 * Writes the site of a generator, with its packages, which are installed once.
 *
 * @throws Error when they can't be had
 */
export function openSite(generator: Generator, articles: readonly CorpusArticle[]): BenchSite {
  const versions = Object.entries(generator.packages).map(([id, version]) => `${id}@${version}`)
  if (versions.length === 0) {
    const folder = mkdtempSync(join(tmpdir(), 'fixproof-bench-'))
    folders.add(folder)
    return generator.write(folder, articles)
  }
  const folder = join(SITES, versions.join('+').replaceAll('/', '-'))
  mkdirSync(folder, { recursive: true })
  empty(folder)
  folders.add(folder)
  install(folder, generator)
  return generator.write(folder, articles)
}

/** Takes away what was written, all but installed packages. */
export function removeSites(): void {
  for (const folder of folders) {
    if (folder.startsWith(SITES)) empty(folder)
    else rmSync(folder, REMOVE)
  }
  folders.clear()
}
