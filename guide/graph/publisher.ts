import type { Organization, WebSite } from 'schema-dts'
import { CORRECTIONS_PATH } from '../corrections/address.ts'
import type { GraphInput } from './page.ts'
import { organizationId, websiteId } from './ids.ts'

export function organizationNode({ origin, site }: GraphInput): Organization {
  return {
    '@type': 'Organization',
    '@id': organizationId(origin),
    name: site.organisation.name,
    url: `${origin}/`,
    publishingPrinciples: `${origin}/about`,
    correctionsPolicy: origin + CORRECTIONS_PATH,
    logo: { '@type': 'ImageObject', url: `${origin}/icon.svg` },
  }
}

export function websiteNode({ origin, site }: GraphInput): WebSite {
  return {
    '@type': 'WebSite',
    '@id': websiteId(origin),
    name: site.name,
    url: `${origin}/`,
    description: site.description,
    inLanguage: site.language,
    publisher: { '@id': organizationId(origin) },
  }
}
