import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { collectionOf } from '../guide/content/address.ts'
import { withLineEndsOf } from '../guide/content/line-ends.ts'
import { contentFolderOf, loadSite } from '../guide/content/site.ts'
import { fixSite } from '../guide/rules/fix.ts'
import type { Format } from '../guide/rules/format.ts'
import { FORMATS, formatIssues, summarise } from '../guide/rules/format.ts'
import { compareIssues } from '../guide/rules/issue.ts'
import { judgeSite } from '../guide/rules/judge-site.ts'
import { count } from '../guide/rules/words.ts'
import type { Site } from '../guide/rules/site-index.ts'
import config from '../site.config.ts'

/** `node cli/lint-content.ts [--format text|json|github] [--fix] [files or folders laid out like content/]` */

const PROJECT = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/** Ends with one sentence about a mistake in the command itself. */
function refuse(sentence: string): never {
  console.error(sentence)
  process.exit(2)
}

function readArguments(): { format: Format; fix: boolean; paths: string[] } {
  try {
    const { values, positionals } = parseArgs({
      options: { format: { type: 'string', default: 'text' }, fix: { type: 'boolean', default: false } },
      allowPositionals: true,
    })
    const format = FORMATS.find((name) => name === values.format)
    if (!format) refuse(`The format "${values.format}" is not known. Formats are ${FORMATS.join(', ')}.`)
    const paths = positionals.length > 0 ? positionals : [process.env.GUIDE_CONTENT || resolve(PROJECT, 'content')]
    for (const path of paths) if (!existsSync(path)) refuse(`There is no file or folder ${path}.`)
    return { format, fix: values.fix, paths }
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('.')[0] ?? '') : String(error)
    refuse(`${reason}. Write: lint-content [--format ${FORMATS.join('|')}] [--fix] [files or folders]`)
  }
}

/** Content folder → the paths to report on; a folder that was named itself is reported on whole. */
function groupByFolder(paths: string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const path of paths) {
    const folder = contentFolderOf(path)
    groups.set(folder, [...(groups.get(folder) ?? []), relative(folder, resolve(path)).replaceAll('\\', '/')])
  }
  return groups
}

/** The files of a content folder that were asked for. */
function choose(site: Site, asked: string[]): Site['files'] {
  return site.files.filter(({ path }) => asked.some((part) => ['', path].includes(part) || path.startsWith(`${part}/`)))
}

/** Makes the safe mends in the files themselves. */
async function fixFolder(folder: string, site: Site, only: ReadonlySet<string>): Promise<typeof mended> {
  const { texts, count: mistakes } = await fixSite(site, (current) => judgeSite(current, { only }))
  for (const [path, text] of texts) {
    const file = join(folder, path)
    writeFileSync(file, withLineEndsOf(readFileSync(file, 'utf8'), text))
  }
  return { mistakes, files: texts.size }
}

const { format, fix, paths } = readArguments()
const mended = { mistakes: 0, files: 0 }
const sites = await Promise.all(
  [...groupByFolder(paths)].map(async ([folder, asked]) => {
    const load = () => loadSite(folder, { project: PROJECT, config })
    let site = load()
    const only = new Set(choose(site, asked).map(({ path }) => path))
    if (fix) {
      const result = await fixFolder(folder, site, only)
      mended.mistakes += result.mistakes
      mended.files += result.files
      site = load()
    }
    return { files: choose(site, asked), issues: await judgeSite(site, { only }) }
  }),
)

const issues = sites.flatMap((site) => site.issues).sort(compareIssues)
const files = sites.flatMap((site) => site.files)
const report = formatIssues(issues, { files }, format)
if (report) console.log(report)
const summary = summarise(
  issues,
  files.map(({ path }) => collectionOf(path)),
)
const told = `${fix ? `Mended ${count(mended.mistakes, 'mistake')} in ${count(mended.files, 'file')}. ` : ''}${summary}`
if (format === 'text') console.log(`${report && '\n'}${told}`)
else console.error(told)
process.exitCode = issues.some(({ severity }) => severity === 'error') ? 1 : 0
