import type { Fact } from '../schema/fact.ts'

/** A row of the table of facts: what an editor left out is NULL. */
export type FactRow = { [Field in keyof Fact]: Fact[Field] | null } & { stem: string }

/** The fact of a row with the name of its file; fields that the editor left out are not there. */
export function toFact(row: FactRow): Fact & { id: string } {
  const { stem, unit, sample, published, ...fields } = row
  return {
    ...(fields as Fact),
    id: stem.split('/').pop() ?? '',
    ...(unit !== null && { unit }),
    ...(sample !== null && { sample }),
    ...(published !== null && { published }),
  }
}
