import { defineCheck } from '../check.ts'
import { isAbsoluteHttps } from '../address.ts'
import { attribute, relOf } from '../dom.ts'

export const canonical = defineCheck({
  id: 'canonical',
  why: 'The canonical address tells search engines which one of several addresses of a page to list.',
  *page(page, { sitemap }) {
    const links = page.all('link').filter((link) => relOf(link).includes('canonical'))
    const { facts } = page
    const [link] = links
    if (!link || links.length > 1) {
      if (!link && !facts.indexable) return
      yield {
        message: link ? `The page has ${links.length} canonical links.` : 'The page has no canonical link.',
        hint: 'Write exactly one, in the place that writes the head of every page.',
      }
      return
    }
    const href = attribute(link, 'href') ?? ''
    if (!isAbsoluteHttps(href)) {
      yield {
        message: `The canonical address "${href}" is not an absolute https address.`,
        hint: `Write ${facts.url}.`,
      }
    } else if (facts.indexable && href !== facts.url) {
      const listed = sitemap.entries.some(({ loc }) => loc === href)
      yield {
        message: `The canonical address is ${href}${listed ? ', which is another page' : ', which the sitemap lacks'}.`,
        hint: `Write ${facts.url}, the address of this page in the sitemap.`,
      }
    }
  },
})
