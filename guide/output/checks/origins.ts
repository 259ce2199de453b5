import { defineCheck } from '../check.ts'
import { resolveLink } from '../address.ts'

/** The host of an address elsewhere; undefined for this site and for data that stands in the page. */
function foreignHost(href: string, base: string): string | undefined {
  const target = resolveLink(href, base)
  return target.kind === 'external' && target.url.protocol !== 'data:' ? target.url.host || target.url.href : undefined
}

export const origins = defineCheck({
  id: 'origins',
  why: 'A request to another origin tells that origin who reads what, and the page waits for it.',
  *page(page) {
    for (const { href, element, attribute } of page.resources) {
      const host = foreignHost(href, page.facts.url)
      if (host === undefined) continue
      yield {
        message: `<${element.tagName} ${attribute}> asks ${host}: ${href}`,
        hint: 'Put the file into public/ and name it by its path.',
      }
    }
  },
  *file(file, { options }) {
    if (!file.path.endsWith('.css')) return
    for (const [, , imported, url] of file.text.matchAll(/@import\s+(["'])(.*?)\1|url\(\s*["']?([^"')]+)/g)) {
      const host = foreignHost(imported ?? url ?? '', `${options.url}/${file.path}`)
      if (host === undefined) continue
      yield { message: `The style sheet asks ${host}.`, hint: 'Put the file into public/ and name it by its path.' }
    }
  },
})
