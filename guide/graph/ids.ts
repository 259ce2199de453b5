import { absoluteUrl } from '../site/address.ts'

/** Identities of the nodes, so that they can refer to each other: the site's stay the same on every page. */
export const organizationId = (origin: string): string => `${origin}/#organization`
export const websiteId = (origin: string): string => `${origin}/#website`
export const pageId = (origin: string, path: string): string => `${absoluteUrl(origin, path)}#webpage`
export const articleId = (origin: string, path: string): string => `${absoluteUrl(origin, path)}#article`
export const breadcrumbId = (origin: string, path: string): string => `${absoluteUrl(origin, path)}#breadcrumb`
export const listId = (origin: string, path: string): string => `${absoluteUrl(origin, path)}#list`
export const termsId = (origin: string, path: string): string => `${absoluteUrl(origin, path)}#terms`
