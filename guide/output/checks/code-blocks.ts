import { defineCheck } from '../check.ts'
import { attribute, classesOf, descendants, rawText } from '../dom.ts'
import type { Element } from '../dom.ts'

/** Classes of a whole line; they say nothing about highlighting. */
const LINE_CLASSES = new Set(['line', 'hl', 'add', 'del'])

function isToken(element: Element): boolean {
  return element.tagName === 'span' && classesOf(element).some((name) => !LINE_CLASSES.has(name))
}

export const codeBlocks = defineCheck({
  id: 'code-blocks',
  why: 'Readers come for the code: a block must not come out empty or plain because of the component around it.',
  *page(page) {
    for (const [index, pre] of page.all('pre').entries()) {
      const code = descendants(pre, ({ tagName }) => tagName === 'code')[0]
      const text = code ? rawText(code).trim() : ''
      const language = attribute(pre, 'data-language')
      const name = `Code block ${index + 1}${language ? ` (${language})` : ''}`
      if (text === '') {
        yield { message: `${name} is empty.`, hint: 'Look at the fence and at the tag around it in the Markdown.' }
      } else if (language === '') {
        yield { message: `${name} names no language.`, hint: 'Write the language behind the fence, or "text".' }
      } else if (code && language !== undefined && language !== 'text' && descendants(code, isToken).length === 0) {
        yield {
          message: `${name} is not highlighted: "${text.split('\n')[0]}".`,
          hint: 'Look at the language of the fence; "text" is for code without one.',
        }
      }
    }
  },
})
