import { defineCheck } from '../check.ts'
import { attribute, describe } from '../dom.ts'
import type { Element } from '../dom.ts'

export const uniqueIds = defineCheck({
  id: 'unique-ids',
  why: 'A link, a label or a script finds only the first of two elements with one id.',
  *page(page) {
    const seen = new Map<string, Element>()
    for (const element of page.elements) {
      const id = attribute(element, 'id')
      if (id === undefined) continue
      const first = seen.get(id)
      if (id === '' || /\s/.test(id)) {
        yield {
          message: `The id "${id}" of <${element.tagName}> is empty or has white space.`,
          hint: 'Give it a word.',
        }
      } else if (first) {
        yield {
          message: `The id "${id}" is used twice: on <${first.tagName}> and on ${describe(element)}.`,
          hint: 'Reword one of two equal headings, or let the component make its id from more than the words.',
        }
      } else seen.set(id, element)
    }
  },
})
