import { defineCheck } from '../check.ts'
import { typesOf, visitObjects } from '../json.ts'
import { SCHEMA_TERMS } from '../schema-terms.ts'

export const jsonLdProperties = defineCheck({
  id: 'json-ld-properties',
  why: 'A misspelt property, or one that its type does not have, is left out by whoever reads the data.',
  *page({ graph }) {
    const wrong = new Set<string>()
    visitObjects(graph.nodes, (node) => {
      // An unknown type is reported by "json-ld-types".
      const types = typesOf(node).filter((type) => Object.hasOwn(SCHEMA_TERMS, type))
      if (types.length === 0) return
      const allowed = new Set(types.flatMap((type) => SCHEMA_TERMS[type] ?? []))
      for (const property of Object.keys(node)) {
        if (!allowed.has(property)) wrong.add(`"${property}" of ${types.join(' and ')}`)
      }
    })
    for (const property of wrong) {
      yield {
        message: `The JSON-LD uses the property ${property}, which is not on the list.`,
        hint: 'Correct the name, or look it up on schema.org and add it to guide/output/schema-terms.ts.',
      }
    }
  },
})
