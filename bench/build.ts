import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from '../cli/support/root.ts'
import { npmCommand } from '../cli/launch/install.mjs'
import { readFolder } from '../guide/output/files.ts'
import { makeArticle } from './corpus/article.ts'
import type { CorpusArticle } from './corpus/article.ts'
import { Vocabulary } from './corpus/vocabulary.ts'
import { eleventy } from './generators/eleventy.ts'
import { fixproof } from './generators/fixproof.ts'
import type { BenchSite, Generator } from './generators/generator.ts'
import { starlight } from './generators/starlight.ts'
import { vitepress } from './generators/vitepress.ts'
import { measure } from './measure.ts'
import { median } from './median.ts'

/**
 * How long this project takes to build beside others: `node bench/build.ts [--articles 1000] [--runs 3] [--only names]`.
 * Gives each generator the same articles in its own syntax, then builds in turns: with nothing kept, with nothing
 * changed, after one edit. Prints medians, and each as a multiple of Starlight's.
 */

const GENERATORS: readonly Generator[] = [fixproof, starlight, vitepress, eleventy]
/** Kept between runs; outside of the project, whose own packages the others would find. */
const SITES = join(tmpdir(), 'fixproof-bench-sites')
const INSTALLED = ['node_modules', 'package.json', 'package-lock.json']
const KINDS = ['cold', 'unchanged', 'edited'] as const

type Kind = (typeof KINDS)[number]

interface Row {
  name: string
  seconds: Record<Kind, number[]>
  peaks: number[]
  megabytes: number
  files: number
}

/** An empty folder with the packages of a generator, which are installed once. */
function prepare({ name, packages }: Generator, temporary: string): string {
  const versions = Object.entries(packages).map(([id, version]) => `${id}@${version}`)
  const folder = join(versions.length > 0 ? SITES : temporary, versions.join('+').replaceAll('/', '-'))
  mkdirSync(folder, { recursive: true })
  for (const file of readdirSync(folder)) {
    if (!INSTALLED.includes(file)) rmSync(join(folder, file), { recursive: true })
  }
  if (versions.length === 0 || existsSync(join(folder, 'package-lock.json'))) return folder
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies: packages }))
  const { command, args } = npmCommand()
  const { status, stderr } = spawnSync(command, [...args, 'install', '--no-audit', '--no-fund'], { cwd: folder })
  if (status !== 0) throw new Error(`The packages of ${name} were not installed:\n${stderr.toString().slice(-2000)}`)
  return folder
}

function makeCold({ folder, kept }: BenchSite): void {
  for (const path of kept) rmSync(join(folder, path), { recursive: true, force: true })
}

/** Changes a sentence, another one each time. */
function edit({ folder, sourceOf }: BenchSite, article: CorpusArticle, run: number): void {
  const file = join(folder, sourceOf(article))
  writeFileSync(file, readFileSync(file, 'utf8').replace(/(\n## How access works\n\n)/, `$1Edited ${run + 1} times. `))
}

async function runOnce(site: BenchSite, row: Row, article: CorpusArticle, run: number): Promise<void> {
  makeCold(site)
  for (const kind of KINDS) {
    if (kind === 'edited') edit(site, article, run)
    const { seconds, peak } = await measure(site.folder, site.build)
    row.seconds[kind].push(seconds)
    if (kind === 'cold' && peak !== undefined) row.peaks.push(peak)
    console.log(`run ${run + 1}, ${row.name}, ${kind}: ${seconds.toFixed(1)} s`)
  }
  const { sizes } = readFolder(join(site.folder, site.output))
  row.files = sizes.size
  row.megabytes = [...sizes.values()].reduce((sum, size) => sum + size, 0) / 1e6
}

function printTable(rows: readonly Row[]): void {
  const base = rows.find(({ name }) => name === starlight.name)
  const cell = (row: Row, kind: Kind) => {
    const seconds = median(row.seconds[kind])
    const ratio = base ? ` (${(seconds / median(base.seconds[kind])).toFixed(2)} ×)` : ''
    return `${seconds.toFixed(1)} s${ratio}`
  }
  const table = rows.map((row) => ({
    generator: row.name,
    ...Object.fromEntries(KINDS.map((kind) => [kind, cell(row, kind)])),
    memory: row.peaks.length > 0 ? `${(median(row.peaks) / 1e9).toFixed(2)} GB` : 'not known here',
    output: `${row.megabytes.toFixed(0)} MB, ${row.files} files`,
  }))
  console.table(table)
}

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '3' },
    only: { type: 'string', default: GENERATORS.map(({ name }) => name).join(',') },
  },
})
const count = Number(values.articles)
const vocabulary = new Vocabulary(join(ROOT, 'content'), count)
const articles = Array.from({ length: count }, (_, number) => makeArticle(number, count, vocabulary))
const wanted = values.only.toLowerCase().split(',')
const folder = mkdtempSync(join(tmpdir(), 'fixproof-bench-'))
try {
  const sites = GENERATORS.filter(({ name }) => wanted.some((word) => name.toLowerCase().startsWith(word))).map(
    (generator) => {
      const row: Row = {
        name: generator.name,
        seconds: { cold: [], unchanged: [], edited: [] },
        peaks: [],
        megabytes: 0,
        files: 0,
      }
      return { site: generator.write(prepare(generator, folder), articles), row }
    },
  )
  for (let run = 0; run < Number(values.runs); run++) {
    for (const { site, row } of sites) await runOnce(site, row, articles[run % articles.length] as CorpusArticle, run)
  }
  printTable(sites.map(({ row }) => row))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
