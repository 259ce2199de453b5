import type { NamedFact } from '../edition/content.ts'
import { byDay } from '../edition/content.ts'
import type { PageDocument } from '../rules/site-index.ts'
import { factFields } from '../schema/fact.ts'

/** The facts of a site whose source was read, the newest first. One that breaks a rule is left out, which stops a build elsewhere. */
export function listFacts(documents: readonly PageDocument[]): NamedFact[] {
  return documents
    .filter(({ collection }) => collection === 'facts')
    .flatMap(({ id, fields }) => {
      const { data } = factFields.safeParse(fields)
      return data?.grade === 'read' ? [{ ...data, id }] : []
    })
    .sort(byDay)
}
