import { defineCheck } from '../check.ts'
import { HTML } from '../dom.ts'
import { HTML_ELEMENTS } from '../html-elements.ts'

export const elements = defineCheck({
  id: 'elements',
  why: 'A mistyped tag is rendered as an unknown element: the warning box around the text is gone without a word.',
  *page(page, { options }) {
    const unknown = new Set<string>()
    for (const { tagName, namespaceURI } of page.elements) {
      if (namespaceURI !== HTML || HTML_ELEMENTS.has(tagName) || options.customElements.includes(tagName)) continue
      unknown.add(tagName)
    }
    for (const name of unknown) {
      yield {
        message: `<${name}> is no element of HTML and none of ours.`,
        hint: 'Correct the tag in the Markdown, or define the element in elements/.',
      }
    }
  },
})
