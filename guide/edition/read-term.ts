import type { Root } from 'mdast'
import { bodyOf } from '../markdown/body.ts'
import type { BodySources } from '../markdown/derive.ts'
import { deriveFromBody } from '../markdown/derive.ts'
import type { PageDocument } from '../rules/site-index.ts'
import type { GlossaryTerm } from '../schema/glossary.ts'
import { glossaryFields } from '../schema/glossary.ts'
import type { GlossaryEntry } from './content.ts'

/**
 * A term without its explanation, as articles show it.
 *
 * @returns undefined where a rule has found a mistake in its fields
 */
export function listedTerm({ id, fields }: PageDocument): GlossaryTerm | undefined {
  const { data } = glossaryFields.safeParse(fields)
  return data && { id, term: data.term, short: data.short, aliases: data.aliases ?? [] }
}

/**
 * Makes a term of its file.
 *
 * @param tree of its text
 * @throws where the rules would have found a mistake
 */
export async function readTerm(document: PageDocument, tree: Root, sources: BodySources): Promise<GlossaryEntry> {
  const body = await bodyOf(tree, document)
  await deriveFromBody(body, sources)
  const { term, short, aliases = [], sources: read } = glossaryFields.parse(document.fields)
  return { id: document.id, term, short, aliases, sources: read, body: { type: 'minimark', value: body } }
}
