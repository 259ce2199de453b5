import { pointOfAttribute, readProps } from '../markdown/source/props.ts'
import { isAheadOf } from './site-index.ts'
import { nearestPage, splitHref } from './addresses.ts'
import { defineRule } from './define-rule.ts'
import { didYouMean } from './words.ts'

export default defineRule({
  id: 'related-card',
  summary: 'A card leads to another published page of this site, and each page has one card.',
  severity: 'error',
  needs: 'tree',
  *test({ document, site, body }) {
    const seen = new Map<string, number>()
    for (const { node } of body.tags) {
      const href = node.name === 'related-card' ? readProps(node).values.href : undefined
      if (typeof href !== 'string' || href.trim() === '') continue
      const at = pointOfAttribute(body.text, node, 'href')
      const { path } = splitHref(href.trim())
      const article = site.articles.get(path)
      const line = seen.get(path)
      if (!/^\/(?!\/)/.test(href)) {
        yield {
          at,
          message: 'A card takes a path of this site that starts with /.',
          hint: 'For another site, write a link in the text.',
        }
      } else if (path === document.address) {
        yield { at, message: 'The card leads to the page that it stands on.', hint: 'Choose another page.' }
      } else if (line !== undefined) {
        yield { at, message: `A card to the same page stands on line ${line}.`, hint: 'Keep one of them.' }
      } else if (article && isAheadOf(document, article, site)) {
        yield { at, message: `${path} is not published: it is a draft or has a date in the future.` }
      } else if (!article && site.pages.has(path)) {
        if (readProps(node).values.title === undefined) {
          const hint = 'Write title="..." behind the href.'
          yield { at, message: `${path} is no article, so the card needs a title.`, hint }
        }
      } else if (!article) {
        const near = site.aliases.get(path)?.address ?? nearestPage(site, path)
        yield { at, message: `There is no page ${path}.`, hint: didYouMean(near) }
      }
      seen.set(path, at.line)
    }
  },
})
