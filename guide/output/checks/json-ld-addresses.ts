import { defineCheck } from '../check.ts'
import { isAbsoluteHttps } from '../address.ts'
import { hasType, WEB_PAGE_TYPES } from '../graph.ts'
import { textValue, textValues, visitObjects } from '../json.ts'

/** Properties that hold an address when they hold a text. */
const ADDRESSES = [
  ...['@id', 'url', 'item', 'image', 'logo', 'contentUrl', 'thumbnailUrl', 'sameAs', 'mainEntityOfPage', 'license'],
  ...['isPartOf', 'inDefinedTermSet'],
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
    const url = graph.nodes.filter((node) => hasType(node, WEB_PAGE_TYPES)).map((node) => textValue(node, 'url'))[0]
    if (facts.indexable && url !== undefined && isAbsoluteHttps(url) && url !== facts.url) {
      yield { message: `The page’s node in the JSON-LD has the url ${url}.`, hint: `Write ${facts.url}.` }
    }
  },
})
