import { idOf } from '../../../guide/content/address.ts'
import type { SiteIndex } from '../../../guide/rules/site-index.ts'
import type { Author } from '../../../guide/schema/author.ts'
import { authorFields } from '../../../guide/schema/author.ts'

/** The authors by id; one that breaks a rule is left out, which stops the build elsewhere. */
export function readAuthors(index: SiteIndex): Map<string, Author> {
  const authors = index.documents.filter(({ collection }) => collection === 'authors')
  return new Map(
    authors.flatMap(({ path, fields }) => {
      const { data } = authorFields.safeParse(fields)
      return data ? [[idOf(path), data] as const] : []
    }),
  )
}
