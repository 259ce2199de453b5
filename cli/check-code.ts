import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { CodeCache, hashOf, hashOfSources } from '../guide/code/cache.ts'
import type { CodeReport } from '../guide/code/check-code.ts'
import { checkCode } from '../guide/code/check-code.ts'
import { readContexts } from '../guide/code/contexts.ts'
import type { CodeSummary } from '../guide/code/summary.ts'
import { formatSummary, isOverLimit, summarize, SUMMARY_FILE, UNCHECKED_LIMIT } from '../guide/code/summary.ts'
import { readInstalled } from '../guide/code/versions.ts'
import { contentFolderOf, loadSite } from '../guide/content/site.ts'
import type { Format } from '../guide/rules/format.ts'
import { FORMATS, formatIssues } from '../guide/rules/format.ts'
import { indexSite } from '../guide/rules/site-index.ts'
import { count } from '../guide/rules/words.ts'
import config from '../site.config.ts'
import { contentFolder } from './build/settings.ts'
import { SKIPPED } from './checks/skipped.ts'
import { findTool } from './checks/tools.ts'
import { installVendors, VENDORS } from './checks/vendors.ts'
import { ROOT } from './support/root.ts'
import { runMain, UserError } from './support/user-error.ts'

/** `npm run check:code [-- --format text|json|github] [files or folders of one content folder]` */

const USAGE = `Write: npm run check:code -- [--format ${FORMATS.join('|')}] [files or folders]`

const CACHE = 'node_modules/.cache/fixproof-code'

function readArguments(): { format: Format; folder: string; asked: string[] } {
  const { values, positionals } = parse()
  const format = FORMATS.find((name) => name === values.format)
  if (!format) throw new UserError(`The format "${values.format}" is not known. ${USAGE}`)
  for (const path of positionals) if (!existsSync(path)) throw new UserError(`There is no file or folder ${path}.`)
  const [folder, ...others] = new Set(positionals.map(contentFolderOf))
  if (others.length > 0) throw new UserError('The files stand in several content folders: name those of one.')
  const content = folder ?? contentFolder(ROOT, process.env)
  const asked = positionals.map((path) => relative(content, resolve(path)).replaceAll('\\', '/'))
  return { format, folder: content, asked: asked.includes('') ? [] : asked }
}

function parse() {
  try {
    return parseArgs({ options: { format: { type: 'string', default: 'text' } }, allowPositionals: true })
  } catch (error) {
    throw new UserError(`${(error as Error).message.split('.')[0]}. ${USAGE}`)
  }
}

/** Everything that an answer depends on beside the code of an article. */
function saltOf(): string {
  const locks = [ROOT, join(ROOT, VENDORS)].map((folder) => readFileSync(join(folder, 'package-lock.json'), 'utf8'))
  return hashOf([hashOfSources(join(ROOT, 'guide/code')), ...locks])
}

/** Writes the summary that the site shows, where it has changed. */
function record(folder: string, summary: CodeSummary): void {
  const file = join(folder, SUMMARY_FILE)
  const text = formatSummary(summary)
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return
  writeFileSync(file, text)
  console.error(`Wrote ${relative(process.cwd(), file)}: commit it together with the articles.`)
}

/** What the last lines of the report say. */
function tell({ issues, articles, notRun, asked }: CodeReport, summary: CodeSummary, seconds: number): void {
  for (const { checker, reason, fences } of notRun) {
    console.error(`${checker} did not look at ${count(fences, 'fence')}: ${reason}.`)
  }
  const { fences, checked, fromSamples } = summary
  const parts = [`${checked} checked`, `${fences - checked} not, with a reason`]
  if (fromSamples > 0) parts.push(`${fromSamples} of them by a proof`)
  const found = issues.length === 0 ? 'no mistake' : count(issues.length, 'mistake')
  const kept = asked === 0 ? ', all known from before' : ''
  console.error(
    `${count(articles.length, 'page')} with ${count(fences, 'fence')} of code, ${parts.join(', ')}: ${found} (${seconds.toFixed(1)} s${kept})`,
  )
  if (isOverLimit(summary)) {
    console.error(
      `More than ${UNCHECKED_LIMIT * 100} % of the fences are not checked: find a program for some of them.`,
    )
  }
}

async function main(): Promise<number> {
  const start = Date.now()
  const { format, folder, asked } = readArguments()
  const site = loadSite(folder, { project: ROOT, config })
  const isAsked = (path: string) =>
    asked.length === 0 || asked.some((part) => path === part || path.startsWith(`${part}/`))
  const documents = indexSite(site).documents.filter(({ path }) => isAsked(path))
  const vendors = join(ROOT, VENDORS)
  const world = { root: ROOT, vendors, contexts: readContexts(folder), installVendors, findProgram: findTool }
  const cache = new CodeCache(join(ROOT, CACHE))
  const installed = readInstalled(ROOT, vendors)
  const report = await checkCode(documents, { world, installed, samples: site.samples, cache, salt: saltOf() })
  cache.tidy()
  const drafts = new Set(documents.filter(({ fields }) => fields.draft === true).map(({ path }) => path))
  const summary = summarize(report.articles.filter(({ path }) => !drafts.has(path)))
  const text = formatIssues(report.issues, site, format)
  if (text) console.log(`${text}\n`)
  tell(report, summary, (Date.now() - start) / 1000)
  const failed = report.issues.length > 0 || (asked.length === 0 && isOverLimit(summary))
  if (failed) return 1
  if (report.notRun.length > 0) return SKIPPED
  if (asked.length === 0) record(folder, summary)
  return 0
}

await runMain(main)
