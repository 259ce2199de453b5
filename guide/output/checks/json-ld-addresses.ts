import { defineCheck } from '../check.ts'
import { isAbsoluteHttps } from '../address.ts'
import { ARTICLE_TYPES, hasType, WEB_PAGE_TYPES } from '../graph.ts'
import { isObject, textValue, textValues, visitObjects } from '../json.ts'

/** Properties that hold an address when they hold a text. */
const ADDRESSES = [
  ...['@id', 'url', 'item', 'image', 'logo', 'contentUrl', 'thumbnailUrl', 'sameAs', 'mainEntityOfPage', 'license'],
  ...['isPartOf', 'inDefinedTermSet', 'publishingPrinciples', 'correctionsPolicy'],
]

export const jsonLdAddresses = defineCheck({
  id: 'json-ld-addresses',
  why: 'Data is read away from its page, where a relative address leads nowhere.',
  *page({ facts, graph }) {
    const wrong = new Set<string>()
    visitObjects(graph.nodes, (node) => {
      for (const key of ADDRESSES) {
        for (const value of textValues(node, key)) {
          if (!isAbsoluteHttps(value)) wrong.add(`"${key}": "${value}"`)
        }
      }
    })
    for (const pair of wrong) {
      yield {
        message: `${pair} in the JSON-LD is not an absolute https address.`,
        hint: 'Put the site’s address first.',
      }
    }
    const own = { page: WEB_PAGE_TYPES, article: ARTICLE_TYPES }
    for (const [name, types] of Object.entries(own)) {
      const url = graph.nodes.filter((node) => hasType(node, types)).map((node) => textValue(node, 'url'))[0]
      if (facts.indexable && url !== undefined && isAbsoluteHttps(url) && url !== facts.url) {
        yield { message: `The ${name}’s node in the JSON-LD has the url ${url}.`, hint: `Write ${facts.url}.` }
      }
    }
    const [crumbs] = graph.nodes.filter((node) => hasType(node, ['BreadcrumbList']))
    const last = Array.isArray(crumbs?.itemListElement) ? crumbs.itemListElement.at(-1) : undefined
    const item = isObject(last) ? textValue(last, 'item') : undefined
    if (facts.indexable && item !== undefined && item !== facts.url) {
      yield { message: `The breadcrumb in the JSON-LD ends at ${item}.`, hint: `It ends at the page: ${facts.url}.` }
    }
  },
})
