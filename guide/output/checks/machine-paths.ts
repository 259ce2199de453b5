import { defineCheck } from '../check.ts'
import type { Problem } from '../check.ts'
import { rawText } from '../dom.ts'
import type { OutputPage } from '../page.ts'
import { isCode } from '../page.ts'

const HINT = 'A plugin or a component writes the path of a file: give it a path of the site.'

/** Finds a folder as the start of a path, not as a part of a longer one or of an address. */
function folderPattern(folder: string): RegExp {
  return new RegExp(`(?<![\\w.~-])${folder.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`)
}

/** What a program wrote into the page: attributes, comments and scripts, not the text that an author wrote. */
function* machineWritten(page: OutputPage): Iterable<string> {
  yield* page.comments
  for (const element of page.elements) for (const { value } of element.attrs) yield value
  for (const script of page.all('script').filter(isCode)) yield rawText(script)
}

function* search(texts: Iterable<string>, patterns: readonly RegExp[]): Iterable<Problem> {
  const found = new Set<string>()
  for (const text of texts) {
    for (const pattern of patterns) {
      const match = pattern.exec(text)
      if (match) found.add(match[0])
    }
  }
  for (const path of found) yield { message: `It names a path of the building machine: ${path}`, hint: HINT }
}

/**
 * A guide may well show `/node_modules/` or `/app` in its code. So what authors wrote, in pages and in the feeds and
 * twins made from them, is searched only for a building folder of two parts or more.
 */
export const machinePaths = defineCheck({
  id: 'machine-paths',
  why: 'A path of the building machine tells strangers about it, and makes two builds of the same source differ.',
  *file({ path, text }, { options }) {
    const folder = options.buildFolder
    const ours = /\.(?:js|mjs|css|map)$/.test(path)
    const patterns = ours ? [/\/node_modules\//] : []
    if (folder !== undefined && (ours || /^.+[/\\].+/.test(folder))) patterns.push(folderPattern(folder))
    yield* search([text], patterns)
  },
  *page(page, { options }) {
    const folder = options.buildFolder
    const isShort = folder !== undefined && /^\/[^/]+$/.test(folder)
    yield* search(machineWritten(page), isShort ? [/\/node_modules\//, folderPattern(folder)] : [/\/node_modules\//])
  },
})
