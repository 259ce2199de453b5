import type { PageFacts } from './page.ts'
import type { OutputContext } from './site.ts'

/** True for the page of an article that is public: a preview has pages of others as well. */
export function isPublished(page: PageFacts, { options }: Pick<OutputContext, 'options'>): boolean {
  return page.kind === 'article' && !options.unpublished.some(({ path }) => path === page.address)
}
