import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import process from 'node:process'
import { PUBLISHED_FILE } from '../guide/content/published.ts'
import type { Recorded } from '../guide/content/record.ts'
import { recordPublished } from '../guide/content/record.ts'
import { loadSite } from '../guide/content/site.ts'
import { count } from '../guide/rules/words.ts'
import config from '../site.config.ts'
import { contentFolder as configuredFolder } from './build/settings.ts'
import { ROOT } from './support/root.ts'
import { runMain, UserError } from './support/user-error.ts'

/** `npm run record [-- folder]`: adds every article that is no draft to the list of published paths. */

const USAGE = 'Write: npm run record, or npm run record -- <content folder>.'

function contentFolder(args: readonly string[]): string {
  const [named, ...others] = args
  if (others.length > 0 || named?.startsWith('-')) throw new UserError(USAGE)
  const folder = named === undefined ? configuredFolder(ROOT, process.env) : resolve(named)
  if (!existsSync(folder)) throw new UserError(`There is no folder ${folder}. ${USAGE}`)
  return folder
}

function record(folder: string, shown: string): Recorded {
  const site = loadSite(folder, { project: ROOT, config })
  const list = site.files.find(({ path }) => path === PUBLISHED_FILE)
  if (list?.unreadable) throw new UserError(`${shown} ${list.unreadable}: nothing was written.`)
  try {
    return recordPublished(site)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new UserError(`${shown}: ${error.message} Correct it; nothing was written.`)
  }
}

async function main(): Promise<number> {
  const folder = contentFolder(process.argv.slice(2))
  const file = join(folder, PUBLISHED_FILE)
  const shown = relative(process.cwd(), file)
  const { text, added } = record(folder, shown)
  const isChanged = !existsSync(file) || readFileSync(file, 'utf8') !== text
  if (isChanged) writeFileSync(file, text)
  for (const path of added) console.log(`  ${path}`)
  console.log(
    added.length > 0
      ? `Added ${count(added.length, 'path')} to ${shown}. Commit it together with the articles.`
      : `${shown} has every published path${isChanged ? ', and is tidy again' : ''}.`,
  )
  return 0
}

await runMain(main)
