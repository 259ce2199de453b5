import { textOf } from '../markdown/source/text-of.ts'
import { readProps, startOf } from '../markdown/source/props.ts'
import { defineRule } from './define-rule.ts'

/** `1,645`, `10.3`, `15.2.3` without the full stop that ends a sentence. */
const NUMBER = /\d+(?:[.,]\d+)*/g

function numbersIn(text: string): string[] {
  return (text.match(NUMBER) ?? []).map((number) => number.replaceAll(',', ''))
}

export default defineRule({
  id: 'fact-words',
  summary: 'Numbers that an editor writes for a cited fact are in the fact.',
  severity: 'error',
  needs: 'tree',
  *test({ site, body }) {
    for (const { node } of body.tags) {
      const id = node.name === 'fact-cite' ? readProps(node).values.id : undefined
      const fact = typeof id === 'string' ? site.facts.get(id) : undefined
      if (!fact) continue
      const { statement, value, unit, sample } = fact.fields
      const known = new Set(numbersIn([statement, value, unit, sample].join(' ')))
      const wrong = numbersIn(textOf(node.children)).find((number) => !known.has(number))
      if (wrong === undefined) continue
      yield {
        at: startOf(node),
        message: `The fact "${String(id)}" does not say ${wrong}.`,
        hint: `It says: ${String(statement)}`,
      }
    }
  },
})
