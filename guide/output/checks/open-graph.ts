import { defineCheck } from '../check.ts'
import { isAbsoluteHttps, resolveLink } from '../address.ts'
import { metaOf } from '../page.ts'

const REQUIRED = ['og:title', 'og:description', 'og:type', 'og:site_name', 'og:url', 'twitter:card']

export const openGraph = defineCheck({
  id: 'open-graph',
  why: 'Chats and networks make the card of a shared link from these elements.',
  *page(page, { files }) {
    const { facts } = page
    // Nobody shares an error page.
    if (!facts.indexable) return
    for (const name of REQUIRED) {
      if (!metaOf(page, name)) {
        yield { message: `The page has no ${name}.`, hint: 'Write it in the place that writes every page’s head.' }
      }
    }
    const url = metaOf(page, 'og:url')
    if (url && url !== facts.url) {
      yield { message: `og:url is ${url}.`, hint: `Write the canonical address, ${facts.url}.` }
    }
    const image = metaOf(page, 'og:image')
    if (image === undefined) return
    const target = resolveLink(image, facts.url)
    if (!isAbsoluteHttps(image)) {
      yield { message: `og:image "${image}" is not an absolute https address.`, hint: 'Put the site’s address first.' }
    } else if (target.kind === 'internal' && !files.sizes.has(target.path.slice(1))) {
      yield {
        message: `The file of og:image ${image} does not exist.`,
        hint: 'Make the image before the page names it.',
      }
    }
  },
})
