import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { LinkChecker, LinkState, resetSharedAgents } from 'linkinator'
import { afterAll, describe, expect, it } from 'vitest'
import { serveFolder } from '../../deploy/server.ts'
import { readFolder } from '../../guide/output/files.ts'
import { readPage } from '../../guide/output/page.ts'
import { projectOptions } from '../../guide/output/project.ts'

const root = resolve(import.meta.dirname, '../..')
const { url: origin } = projectOptions(root)

/** What linkinator found on a site. */
interface Crawl {
  /** `address on page` of each broken link. */
  broken: string[]
  /** Pages that no link leads to, from the first one on. */
  unreached: string[]
  checked: number
  /** Distinct addresses of other sites, which are not asked. */
  external: number
}

/** Pages that no link leads to → why. */
const UNLINKED: Record<string, string> = {
  '/offline': 'the service worker shows it in place of a page that was not kept',
}

/** Serves a folder as readers get it, and follows every link of every page: fragments, styles and JSON-LD as well. */
async function crawl(folder: string): Promise<Crawl> {
  const site = await serveFolder({ folder, port: 0 })
  const base = `http://127.0.0.1:${site.port}`
  const output = readFolder(folder)
  const pages = [...output.sizes.keys()]
    .filter((path) => path.endsWith('.html'))
    .map((path) => readPage(path, output.read(path).toString(), origin).facts)
    // An old address is answered with a redirect, the page of an error with its status.
    .filter(({ kind }) => kind === 'page' || kind === 'article')
  try {
    const { links } = await new LinkChecker().check({
      // One start: from several, it looks into a style sheet or not, as it happens.
      path: `${base}/`,
      recurse: true,
      checkCss: true,
      checkFragments: true,
      redirects: 'error',
      // An address of the public site is one of this one.
      urlRewriteExpressions: [{ pattern: new RegExp(`^${RegExp.escape(origin)}(?=[/#?]|$)`), replacement: base }],
      linksToSkip: [`^(?!(?:${RegExp.escape(base)}|${RegExp.escape(origin)})(?:[/#?]|$))`],
      // `#name=value` is for a script: the merged checklist reads its tools there.
      fragmentsToSkip: ['^[\\w-]+='],
    })
    const named = ({ url, parent = '' }: { url: string; parent?: string }) =>
      `${url.replace(base, '')} on ${parent.replace(base, '')}`
    const external = links.filter(({ state }) => state === LinkState.SKIPPED).map(({ url }) => url)
    const reached = new Set(links.map(({ url }) => new URL(url).pathname))
    return {
      unreached: pages
        .map(({ address }) => address)
        .filter((address) => !reached.has(address) && !(address in UNLINKED)),
      broken: links.filter(({ state }) => state === LinkState.BROKEN).map(named),
      checked: links.filter(({ state }) => state === LinkState.OK).length,
      external: new Set(external.filter((url) => !url.startsWith(base))).size,
    }
  } finally {
    resetSharedAgents()
    await site.close()
  }
}

describe('linkinator', { timeout: 600_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'fixproof-links-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('finds no broken link on the served site, and reaches every page', async () => {
    const { broken, unreached, checked, external } = await crawl(
      resolve(root, process.env.SITE_OUTPUT || '.output/public'),
    )
    console.log(`linkinator followed ${checked} addresses; ${external} of other sites were not asked.`)
    expect({ broken, unreached }).toEqual({ broken: [], unreached: [] })
    expect(checked).toBeGreaterThan(0)
  })

  it('finds a page, a fragment, a picture of a style sheet and an address of the public site that are not there', async () => {
    const html = (body: string) => `<!doctype html><html lang="en"><head><title>Broken</title>
      <link rel="stylesheet" href="/style.css"></head>
      <body>${body}</body></html>`
    writeFileSync(
      join(folder, 'index.html'),
      html('<p id="here"><a href="/gone">1</a> <a href="/other#there">2</a></p>'),
    )
    writeFileSync(
      join(folder, 'other.html'),
      html(`<a href="/#here">1</a> <a href="/#stack=a">2</a> <a href="${origin}/nowhere">3</a>`),
    )
    writeFileSync(join(folder, 'style.css'), 'body { background: url(/gone.png) }')
    writeFileSync(join(folder, 'orphan.html'), html(''))
    const { broken, unreached } = await crawl(folder)
    expect(unreached).toEqual(['/orphan'])
    expect(broken.map((link) => link.split(' ')[0]).sort()).toEqual(['/gone', '/gone.png', '/nowhere', '/other#there'])
  })
})
