import { defineCheck } from '../check.ts'
import type { JsonObject } from '../json.ts'
import { textValue, typesOf, visitObjects } from '../json.ts'
import type { SchemaProperty, Vocabulary } from '../vocabulary.ts'
import { lineageOf, schemaOrg } from '../vocabulary.ts'
import { isInRange } from '../vocabulary-values.ts'

/**
 * Terms that schema.org has as pending, and the site uses all the same: there are no others for a glossary, and none for
 * what an article got wrong. They have stood there for years. A new one is added here on purpose.
 */
const PENDING = new Set([
  ...['DefinedTerm', 'DefinedTermSet', 'hasDefinedTerm', 'inDefinedTermSet', 'termCode'],
  ...['CorrectionComment', 'correction', 'correctionsPolicy'],
])

type Report = (message: string, hint: string) => void

function judgeTerm(kind: 'type' | 'property', name: string, vocabulary: Vocabulary, report: Report): boolean {
  const term = (kind === 'type' ? vocabulary.types : vocabulary.properties).get(name)
  if (!term) {
    report(`https://schema.org has no ${kind} "${name}".`, 'Correct the name in guide/graph; case counts.')
    return false
  }
  const [instead] = term.supersededBy
  if (instead !== undefined) report(`The ${kind} "${name}" was superseded.`, `Write "${instead}".`)
  if (term.pending && !PENDING.has(name)) {
    report(
      `The ${kind} "${name}" is only proposed for https://schema.org.`,
      'Use another, or add it to guide/output/checks/json-ld-vocabulary.ts.',
    )
  }
  return true
}

function judgeValue(
  node: JsonObject,
  name: string,
  { ranges }: SchemaProperty,
  isRight: boolean,
  report: Report,
): void {
  if (isRight) return
  const shown = JSON.stringify(node[name])
  const value = shown.length > 80 ? `${shown.slice(0, 80)}…` : shown
  report(`"${name}" is ${value}, which is no ${ranges.join(', no ')}.`, 'Correct the value in guide/graph.')
}

function judgeNode(node: JsonObject, byId: ReadonlyMap<string, JsonObject>, report: Report): void {
  const vocabulary = schemaOrg()
  // A node without a type is reported by the check "json-ld-types"; its properties can't be judged.
  const types = typesOf(node).filter((type) => judgeTerm('type', type, vocabulary, report))
  if (types.length === 0) return
  const lineage = new Set(types.flatMap((type) => [...lineageOf(vocabulary, type)]))
  for (const name of Object.keys(node).filter((key) => !key.startsWith('@'))) {
    const property = vocabulary.properties.get(name)
    if (!judgeTerm('property', name, vocabulary, report) || !property) continue
    if (!property.domains.some((domain) => lineage.has(domain))) {
      report(`"${name}" is no property of ${types.join(' or ')}.`, `It belongs to ${property.domains.join(', ')}.`)
    }
    judgeValue(node, name, property, isInRange(node[name], property.ranges, vocabulary, byId), report)
  }
}

export const jsonLdVocabulary = defineCheck({
  id: 'json-ld-vocabulary',
  why: 'What schema.org does not know, or has on another type, is left out in silence by whoever reads the data.',
  *page({ graph }) {
    const byId = new Map<string, JsonObject>()
    visitObjects(graph.nodes, (node) => {
      const id = textValue(node, '@id')
      if (id !== undefined && typesOf(node).length > 0) byId.set(id, node)
    })
    // The same mistake in each entry of a list is told once.
    const hints = new Map<string, string>()
    visitObjects(graph.nodes, (node) => judgeNode(node, byId, (message, hint) => hints.set(message, hint)))
    for (const [message, hint] of hints) yield { message, hint }
  },
})
