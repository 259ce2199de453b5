import { attribute } from '../dom.ts'
import { defineCheck } from '../check.ts'
import type { OutputPage } from '../page.ts'
import { OFFLINE_PATH } from '../../site/offline-page.ts'
import { STYLE_PARTS } from '../../site/style-parts.ts'

/** What the build makes of assets/css; a sheet in public/ is for other readers, such as the sitemap's. */
const BUILT = /^_nuxt\/.*\.css$/

/** Why a page does without a sheet is known from the name of the sheet; any other is for all pages. */
function partOf(file: string) {
  const [, name = ''] = /^_nuxt\/([\w-]+)\./.exec(file) ?? []
  return STYLE_PARTS[name] ?? {}
}

function needs(file: string, { all, facts }: OutputPage): boolean {
  const { element, isForLists } = partOf(file)
  if (isForLists && (facts.kind === 'article' || facts.address === OFFLINE_PATH)) return false
  return !element || all(element).length > 0
}

export const styles = defineCheck({
  id: 'styles',
  why: 'A page without its style sheet is complete HTML, so that no other check would miss it.',
  *page(page, { files }) {
    if (page.facts.kind === 'redirect') return
    const linked = new Set(
      page
        .all('link')
        .filter((link) => attribute(link, 'rel') === 'stylesheet')
        .map((link) => attribute(link, 'href')),
    )
    for (const file of files.sizes.keys()) {
      if (!BUILT.test(file) || linked.has(`/${file}`) || !needs(file, page)) continue
      const { element } = partOf(file)
      yield {
        message: `It does not load the style sheet /${file}.`,
        hint: element
          ? `Pages with <${element}> link it in their head, as pages/search.vue does.`
          : 'Nuxt links main.css, layouts/default.vue and the article its parts: import styles there, not by an address.',
      }
    }
  },
})
