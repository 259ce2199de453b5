import type { DefinedTermSet, ItemList } from 'schema-dts'
import { absoluteUrl } from '../site/address.ts'
import { listId, organizationId, termsId } from './ids.ts'
import type { GraphInput, ListedPage } from './page.ts'

/** The pages that a listing lists, in its order. */
export function listNode({ origin, path }: GraphInput, items: readonly ListedPage[]): ItemList {
  return {
    '@type': 'ItemList',
    '@id': listId(origin, path),
    numberOfItems: items.length,
    itemListElement: items.map((item, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: item.title,
      url: absoluteUrl(origin, item.path),
    })),
  }
}

/** The terms of the glossary, each at its place on the page. */
export function termsNode(
  { origin, path, title, site }: GraphInput,
  terms: NonNullable<GraphInput['terms']>,
): DefinedTermSet {
  return {
    '@type': 'DefinedTermSet',
    '@id': termsId(origin, path),
    name: title,
    url: absoluteUrl(origin, path),
    inLanguage: site.language,
    publisher: { '@id': organizationId(origin) },
    hasDefinedTerm: terms.map(({ id, term, short, aliases }) => ({
      '@type': 'DefinedTerm',
      name: term,
      description: short,
      url: absoluteUrl(origin, `${path}#${id}`),
      ...(aliases.length > 0 && { alternateName: aliases }),
    })),
  }
}
