import { slugFor } from '../markdown/slug.ts'
import { pointOfAttribute, readProps } from '../markdown/source/props.ts'
import { TO_WRITE } from '../text/to-write.ts'
import { comesBefore } from './comes-before.ts'
import { defineRule } from './define-rule.ts'
import { defineLookup } from './lookup.ts'
import type { PageDocument, SiteIndex } from './site-index.ts'

const PREFIX = 'faq-'

/** A question as nearly every one is written. */
const WRITTEN = /:faq-item\{[^}\n]*?\bquestion="([^"\n\\&]*)"/g

/** Kept for as long as a text stays the same: in dev the site is another one with each save. */
const plainIds = new WeakMap<PageDocument, string[] | null>()

/** The ids of the questions of a text in which all are plainly written, otherwise null. */
function plainIdsOf(document: PageDocument): string[] | null {
  const known = plainIds.get(document)
  if (known !== undefined) return known
  const found = [...document.text.matchAll(WRITTEN)]
  const isPlain = found.length === document.text.split('faq-item').length - 1
  const ids = isPlain ? found.map(([, question = '']) => PREFIX + slugFor(question)) : null
  plainIds.set(document, ids)
  return ids
}

/** The ids of an article's questions: of its text where that is plain, since parsing all articles takes a minute. */
function likelyIds(document: PageDocument, site: SiteIndex): string[] {
  return plainIdsOf(document) ?? [...site.targetsOf(document).keys()].filter((id) => id.startsWith(PREFIX))
}

/** Id of a question → the articles that seem to have it. */
export const ASKERS = defineLookup({
  name: 'asker',
  make(site) {
    const asked = new Map<string, PageDocument[]>()
    for (const document of site.articles.values()) {
      for (const id of likelyIds(document, site)) {
        const askers = asked.get(id)
        if (askers) askers.push(document)
        else asked.set(id, [document])
      }
    }
    return asked
  },
})

/** The first article that has a question, of several that seem to; what stands in code is none. */
function ownerOf(id: string, site: SiteIndex): PageDocument | undefined {
  const [first, ...others] = site.lookUp(ASKERS).get(id) ?? []
  if (!first || others.length === 0) return first
  return [first, ...others]
    .filter((document) => site.targetsOf(document).has(id))
    .reduce<PageDocument | undefined>((owner, one) => (owner && comesBefore(owner, one) ? owner : one), undefined)
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
      const owner = slug === '' ? undefined : ownerOf(PREFIX + slug, site)
      if (!owner || owner.path === document.path) continue
      yield {
        at: pointOfAttribute(body.text, node, 'question'),
        message: `${owner.file} asks the same question.`,
        hint: 'Ask what only this page answers, such as with the name of the tool, or link to the answer there.',
      }
    }
  },
})
