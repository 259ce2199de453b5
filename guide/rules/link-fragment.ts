import { readLineLink } from '../markdown/line-link.ts'
import { nearest } from '../text/nearest.ts'
import { resolvePath, splitHref } from './addresses.ts'
import { defineRule } from './define-rule.ts'
import type { LinkTargets } from './link-targets.ts'
import { linkTargets } from './link-targets.ts'
import { isInternal, linksOf } from './links.ts'
import type { Names, SiteIndex } from './site-index.ts'
import { didYouMean, listOf } from './words.ts'

const MOST_NAMED = 12

/** The facts that have an entry on their page: those whose source was read. */
function shownFacts({ facts }: SiteIndex): Names {
  return new Set([...facts].filter(([, { fields }]) => fields.grade === 'read').map(([id]) => id))
}

/** Page → what its fragments are. */
const LISTED: Record<string, (site: SiteIndex) => Names> = {
  '/glossary': ({ ids }) => ids.glossary,
  '/facts': shownFacts,
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

export default defineRule({
  id: 'link-fragment',
  summary:
    'What stands behind # in a link is a heading, a question, a checklist item, code, a term or a fact of that page.',
  severity: 'error',
  needs: 'tree',
  *test({ document, site, body }) {
    const base = document.address ?? '/glossary'
    const ownIds = linkTargets(body)
    for (const { href, at } of linksOf(body)) {
      const { path: written, fragment } = splitHref(href.trim())
      if (fragment === undefined || !isInternal(href)) continue
      const path = resolvePath(written, base)
      const target = path === document.address ? document : site.articles.get(path)
      const own = target?.path === document.path
      const ids = own ? ownIds : target ? site.targetsOf(target) : LISTED[path]?.(site)
      const id = decodeFragment(fragment)
      // `#top` is the start of any page. What other pages hold is known only after the build, which checks it.
      if (!ids || ids.has(id) || id === 'top') continue
      const lines = readLineLink(id)
      const count = lines && ids instanceof Map ? (ids as LinkTargets).get(lines.id) : undefined
      if (lines && count) {
        if (lines.to > count) yield { at, message: `The code #${lines.id} has no line ${lines.to}: it has ${count}.` }
        continue
      }
      const near = nearest(id, ids.keys())
      const there = [...ids.keys()].slice(0, MOST_NAMED).map((known) => `#${known}`)
      const all =
        there.length > 0
          ? `It has ${listOf(there)}${ids.size > there.length ? ' and more' : ''}.`
          : 'It has no headings.'
      yield {
        at,
        message: id === '' ? 'The link ends in # and leads nowhere.' : `${own ? 'This page' : path} has no #${id}.`,
        hint: near === undefined ? all : didYouMean(`#${near}`),
      }
    }
  },
})
