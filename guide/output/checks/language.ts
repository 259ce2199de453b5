import { defineCheck } from '../check.ts'
import { attribute } from '../dom.ts'

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

export const language = defineCheck({
  id: 'language',
  why: 'Screen readers choose their voice, and browsers offer a translation, by the language of the html element.',
  *page(page) {
    const [html] = page.all('html')
    const lang = html && attribute(html, 'lang')
    if (lang !== undefined && isLanguageTag(lang)) return
    yield {
      message: lang === undefined ? 'The html element has no lang.' : `"${lang}" is no language tag.`,
      hint: 'Set "language" in site.config.ts to a BCP 47 tag such as "en".',
    }
  },
})
