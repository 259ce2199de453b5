import { defineCheck } from '../check.ts'
import { textValue, typesOf, visitObjects } from '../json.ts'

export const jsonLdReferences = defineCheck({
  id: 'json-ld-references',
  why: 'A reference to a node that is not on the page says nothing to whoever reads only this page.',
  *page({ graph }) {
    const defined = new Set<string>()
    const repeated = new Set<string>()
    const referred = new Set<string>()
    visitObjects(graph.nodes, (node) => {
      const id = textValue(node, '@id')
      if (id === undefined) return
      if (typesOf(node).length === 0) referred.add(id)
      else if (defined.has(id)) repeated.add(id)
      else defined.add(id)
    })
    for (const id of repeated) {
      yield { message: `Two nodes of the JSON-LD have the "@id" ${id}.`, hint: 'Write the node once and refer to it.' }
    }
    for (const id of referred) {
      if (defined.has(id)) continue
      yield {
        message: `The JSON-LD refers to ${id}, which no node of the page has as its "@id".`,
        hint: 'Add the node to the graph, or correct the reference.',
      }
    }
  },
})
