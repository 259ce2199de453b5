import site from '../../../../../site.config.ts'

/**
 * An application whose pages show everything that they were given, so that nothing of it can change unseen. It reads
 * beside itself what the clock and its own templates would tell a real one, and lists there what it renders.
 */
const SERVER = `
import { appendFileSync, readFileSync } from 'node:fs'

const beside = (name) => new URL('../' + name, import.meta.url)

export async function localFetch(path) {
  appendFileSync(beside('rendered.txt'), path + '\\n')
  const { site, page } = globalThis[Symbol.for('fixproof.content')]
  const { day, template } = JSON.parse(readFileSync(beside('beside.json'), 'utf8'))
  if (template === 'broken') return new Response('', { status: 500, statusText: 'Server Error' })
  const shown = page ? [page.article] : site.articles
  const given = {
    path,
    template,
    isPublished: shown.map(({ draft, date }) => !draft && date <= day),
    given: page ?? site,
  }
  const title = page ? page.article.title : path
  const graph = { '@graph': [{ '@type': 'WebPage', dateModified: page?.article.dateModified }] }
  const json = (value) => JSON.stringify(value).replaceAll('<', '\\\\u003c')
  return new Response(
    '<html><head><title>' + title + '</title><meta property="og:title" content="${site.name}: ' + title + '"></head>' +
      '<body><main>' + JSON.stringify(given) + '</main>' +
      '<script type="application/ld+json">' + json(graph) + '</script></body></html>',
  )
}
`

/**
 * Paths below the folder of the application → texts.
 *
 * @param template how it renders; as `broken` not at all
 */
export function fakeApp(day: string, template = 'first'): Record<string, string> {
  return {
    'server/index.mjs': SERVER,
    'public/_nuxt/style.css': 'a{}',
    'beside.json': JSON.stringify({ day, template }),
    'rendered.txt': '',
  }
}
