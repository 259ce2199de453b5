import { redirectFile } from '../content/redirects-file.ts'
import { pointOfField } from './fields.ts'
import { defineRule } from './define-rule.ts'
import { defineLookup } from './lookup.ts'

/** A part of a path that hosts take as it stands: `*` and `:name` are patterns in their lists of redirects. */
const PART = /^(?!\.)[\p{L}\p{M}\p{N}._~!$'()+,;=@&-]+$/u

/** Pages that every site has and no article owns. */
const RESERVED = new Set(['.html', 'index.html', '404.html', '200.html'])

function isPlain(alias: string): boolean {
  return alias
    .replace(/\/$/, '')
    .split('/')
    .slice(1)
    .every((part) => PART.test(part))
}

/** File of the page at an old path → the first alias that needs it. */
export const PAGES_OF_ALIASES = defineLookup({
  name: 'page-of-alias',
  make(site) {
    const owners = new Map<string, string>()
    for (const alias of site.aliases.keys()) {
      const file = redirectFile(alias)
      if (!owners.has(file)) owners.set(file, alias)
    }
    return owners
  },
})

export default defineRule({
  id: 'alias-address',
  summary: 'An alias is a plain path, and the page that stands there takes the place of no other page.',
  severity: 'error',
  needs: 'fields',
  *test({ document, site }) {
    const { aliases } = document.fields
    if (document.collection !== 'articles' || !Array.isArray(aliases)) return
    for (const [index, alias] of aliases.entries()) {
      // What is no path at all, and what is a page as it is written, have rules of their own.
      if (typeof alias !== 'string' || !/^\/[^\s?#]+$/.test(alias)) continue
      const at = pointOfField(document, ['aliases', index])
      const file = redirectFile(alias)
      const page = `/${file.replace(/\.html$/, '')}`
      const first = site.lookUp(PAGES_OF_ALIASES).get(file)
      if (!isPlain(alias)) {
        yield {
          at,
          message: `${alias} can't be redirected by every host.`,
          hint: 'Write a path of letters, digits and hyphens, without % escapes, "*", ":", "//" or a part that starts with a dot.',
        }
      } else if (RESERVED.has(file)) {
        yield { at, message: `${alias} is a page that every site has.`, hint: 'Delete the entry.' }
      } else if (page !== alias && (site.articles.has(page) || site.pages.has(page))) {
        yield {
          at,
          message: `The page of ${alias} would replace ${page}, which leads there anyway.`,
          hint: 'Delete the entry.',
        }
      } else if (first !== undefined && first !== alias && site.aliases.get(first) !== document) {
        const owner = site.aliases.get(first)
        yield {
          at,
          message: `${alias} and ${first} (${owner?.file}) need the same page.`,
          hint: 'Keep one of the two.',
        }
      }
    }
  },
})
