import { attribute } from '../dom.ts'
import { defineCheck } from '../check.ts'
import { STYLE_PARTS } from '../../site/style-parts.ts'

/** What the build makes of assets/css; a sheet in public/ is for other readers, such as the sitemap's. */
const BUILT = /^_nuxt\/.*\.css$/

/** The element whose pages need the sheet; undefined for the sheet of all pages. */
function elementOf(file: string): string | undefined {
  const [, name = ''] = /^_nuxt\/([\w-]+)\./.exec(file) ?? []
  return STYLE_PARTS[name]
}

export const styles = defineCheck({
  id: 'styles',
  why: 'A page without its style sheet is complete HTML, so that no other check would miss it.',
  *page({ all, facts }, { files }) {
    if (facts.kind === 'redirect') return
    const linked = new Set(
      all('link')
        .filter((link) => attribute(link, 'rel') === 'stylesheet')
        .map((link) => attribute(link, 'href')),
    )
    for (const file of files.sizes.keys()) {
      if (!BUILT.test(file) || linked.has(`/${file}`)) continue
      const element = elementOf(file)
      if (element && all(element).length === 0) continue
      yield {
        message: `It does not load the style sheet /${file}.`,
        hint: element
          ? `Pages with <${element}> link it in their head, as pages/search.vue does.`
          : 'The build links one sheet: import styles in assets/css/main.css, not by an address.',
      }
    }
  },
})
