import { defineCheck } from '../check.ts'
import { describe } from '../dom.ts'

export const inlineCode = defineCheck({
  id: 'inline-code',
  why: 'The content security policy allows no inline style and no inline handler: browsers would ignore them.',
  *page(page) {
    for (const element of page.elements) {
      if (element.tagName === 'style') {
        yield { message: 'The page has a <style> element.', hint: 'Put the rules into assets/css.' }
      }
      for (const { name, value } of element.attrs) {
        if (name === 'style') {
          yield {
            message: `${describe(element)} has a style attribute.`,
            hint: 'Use a class and put it in assets/css.',
          }
        } else if (/^on[a-z]/.test(name)) {
          yield { message: `${describe(element)} has the handler ${name}.`, hint: 'Use a custom element in elements/.' }
        } else if (/^\s*javascript:/i.test(value)) {
          yield {
            message: `${describe(element)} has a javascript: address.`,
            hint: 'Use a button and a custom element.',
          }
        }
      }
    }
  },
})
