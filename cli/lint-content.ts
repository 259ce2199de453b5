import { existsSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { collectionOf } from '../guide/content/address.ts'
import { contentFolderOf, loadSite } from '../guide/content/site.ts'
import type { Format } from '../guide/rules/format.ts'
import { FORMATS, formatIssues, summarise } from '../guide/rules/format.ts'
import { compareIssues } from '../guide/rules/issue.ts'
import { judgeSite } from '../guide/rules/judge-site.ts'
import config from '../site.config.ts'

/** `node cli/lint-content.ts [--format text|json|github] [files or folders laid out like content/]` */

const PROJECT = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/** Ends with one sentence about a mistake in the command itself. */
function refuse(sentence: string): never {
  console.error(sentence)
  process.exit(2)
}

function readArguments(): { format: Format; paths: string[] } {
  try {
    const { values, positionals } = parseArgs({
      options: { format: { type: 'string', default: 'text' } },
      allowPositionals: true,
    })
    const format = FORMATS.find((name) => name === values.format)
    if (!format) refuse(`The format "${values.format}" is not known. Formats are ${FORMATS.join(', ')}.`)
    const paths = positionals.length > 0 ? positionals : [process.env.GUIDE_CONTENT || resolve(PROJECT, 'content')]
    for (const path of paths) if (!existsSync(path)) refuse(`There is no file or folder ${path}.`)
    return { format, paths }
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('.')[0] ?? '') : String(error)
    refuse(`${reason}. Write: lint-content [--format ${FORMATS.join('|')}] [files or folders]`)
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

const { format, paths } = readArguments()
const sites = await Promise.all(
  [...groupByFolder(paths)].map(async ([folder, asked]) => {
    const site = loadSite(folder, { project: PROJECT, config })
    const files = site.files.filter(({ path }) => {
      return asked.some((part) => part === '' || path === part || path.startsWith(`${part}/`))
    })
    return { files, issues: await judgeSite(site, { only: new Set(files.map(({ path }) => path)) }) }
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
if (format === 'text') console.log(`${report && '\n'}${summary}`)
else console.error(summary)
process.exitCode = issues.some(({ severity }) => severity === 'error') ? 1 : 0
