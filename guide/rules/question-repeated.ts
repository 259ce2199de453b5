import { slugFor } from '../markdown/slug.ts'
import { pointOfAttribute, readProps } from '../markdown/source/props.ts'
import { TO_WRITE } from '../text/to-write.ts'
import { comesBefore } from './comes-before.ts'
import { defineRule } from './define-rule.ts'
import type { PageDocument, SiteIndex } from './site-index.ts'

const PREFIX = 'faq-'

const ownersOfSite = new WeakMap<SiteIndex, Map<string, PageDocument>>()

/** Id of a question → the first article that has it. */
function ownersIn(site: SiteIndex): Map<string, PageDocument> {
  const known = ownersOfSite.get(site)
  if (known) return known
  const owners = new Map<string, PageDocument>()
  for (const document of site.articles.values()) {
    for (const id of site.targetsOf(document).keys()) {
      if (!id.startsWith(PREFIX)) continue
      const owner = owners.get(id)
      if (!owner || comesBefore(document, owner)) owners.set(id, document)
    }
  }
  ownersOfSite.set(site, owners)
  return owners
}

export default defineRule({
  id: 'question-repeated',
  summary: 'No two articles answer the same question: search and answer engines would have to choose between them.',
  severity: 'error',
  needs: 'tree',
  *test({ document, site, body }) {
    if (document.address === undefined) return
    for (const { node } of body.tags) {
      if (node.name !== 'faq-item') continue
      const { question } = readProps(node).values
      // What is still to be written is the same in every new file, and told by text-to-write.
      if (typeof question !== 'string' || question.startsWith(TO_WRITE)) continue
      const slug = slugFor(question)
      const owner = slug === '' ? undefined : ownersIn(site).get(PREFIX + slug)
      if (!owner || owner.path === document.path) continue
      yield {
        at: pointOfAttribute(body.text, node, 'question'),
        message: `${owner.file} asks the same question.`,
        hint: 'Ask what only this page answers, such as with the name of the tool, or link to the answer there.',
      }
    }
  },
})
