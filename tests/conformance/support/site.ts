import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readFolder } from '../../../guide/output/files.ts'
import { OUTPUT, ROOT } from '../../../cli/support/root.ts'
import { writeFiles } from '../../unit/cli/temp-folder.ts'

const small = (title: string) => `<!doctype html>\n<html lang="en"><title>${title}</title><p>${title}.</p></html>\n`

/** What the published site need not have now: an old address, an address in other letters, a hidden file, a page too small to be compressed. */
const ADDED: Record<string, string> = {
  'old-guide.html': small('Moved'),
  'grüße.html': small('Letters'),
  'straße.txt': 'A file in other letters.\n',
  'small.html': small('Small'),
  '.env': 'SECRET=1\n',
}

const redirects = (article: string) => [
  `/old-guide ${article} 301`,
  '/gr%C3%BC%C3%9F-gott /gr%C3%BC%C3%9Fe 301',
  '/nowhere /not-published 301\n',
]

/** A copy of the finished site that all servers answer from. */
export interface ConformanceSite {
  /** For everything that the servers need, outside of the published files. */
  folder: string
  /** The published files. */
  root: string
  /** What stands in the targets of requests between braces → an address: names of files have hashes. */
  addresses: Readonly<Record<string, string>>
  remove(): void
}

/** Which of the published files each name stands for: the first in the order of the alphabet. */
const NAMED: Record<string, RegExp> = {
  article: /^blog\/[^/]+\/[^/.]+(?=\.html$)/,
  style: /^_nuxt\/style\..+\.css$/,
  script: /^_nuxt\/elements\..+\.js$/,
  part: /^pagefind\/index\/.+\.pf_index$/,
  picture: /^og\/.+\.png$/,
  feed: /^blog\/[^/]+\/feed\.xml$/,
}

function namedAddresses(paths: readonly string[]): Record<string, string> {
  const found = Object.entries(NAMED).map(([name, pattern]) => {
    const path = paths.map((one) => pattern.exec(one)?.[0]).find((one) => one !== undefined)
    if (path === undefined) throw new Error(`The finished site has no file for {${name}}.`)
    return [name, `/${path}`] as const
  })
  return Object.fromEntries(found)
}

/** Copies the finished site into a temporary folder, beside a file that nobody may get. */
export function makeSite(): ConformanceSite {
  const output = join(ROOT, OUTPUT)
  const addresses = namedAddresses([...readFolder(output).sizes.keys()])
  const folder = mkdtempSync(join(tmpdir(), 'fixproof-conformance-'))
  const root = join(folder, 'public')
  cpSync(output, root, { recursive: true })
  writeFiles(folder, { 'secret.txt': 'not for anyone' })
  writeFiles(root, { ...ADDED, _redirects: redirects(addresses.article ?? '').join('\n') })
  return { folder, root, addresses, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
