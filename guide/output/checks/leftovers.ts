import { defineCheck } from '../check.ts'
import { metaOf } from '../page.ts'
import type { OutputPage } from '../page.ts'
import { visibleText } from '../visible-text.ts'

const CODE = new Set(['code', 'pre', 'kbd', 'samp', 'var', 'textarea'])

/** What is left when a value or a tag was not understood → the mend. Code is not searched. */
const LEFTOVERS: [pattern: RegExp, hint: string][] = [
  [/\[object \w+\]/, 'An object was written as text: write one of its fields.'],
  [/(?<![\w.-])undefined(?![\w-])/, 'A value is missing. If the word is meant, write it as code.'],
  [/(?<![\w.-])null(?![\w-])/, 'A value is missing. If the word is meant, write it as code.'],
  [/(?<![\w.-])NaN(?![\w-])/, 'A number is missing. If the word is meant, write it as code.'],
  // `std::vector` and `::1` are no block; a block's name or its end stands alone.
  [
    /(?<!\S):{2,}(?:[a-z][\w-]*(?=[\s{[]|$)|(?!\S))/i,
    'A block was not understood: look at its colons in the Markdown.',
  ],
  [/\{\{/, 'Double braces were not filled in. If they are meant, write them as code.'],
]

const ATTRIBUTES = new Set(['alt', 'title', 'aria-label', 'placeholder', 'datetime'])
const META = ['description', 'og:title', 'og:description', 'og:image:alt', 'twitter:title', 'twitter:description']

/** Texts of the page with the place where they stand. */
function* textsOf(page: OutputPage): Iterable<[place: string, text: string]> {
  yield ['title', page.facts.title]
  for (const name of META) yield [name, metaOf(page, name) ?? '']
  for (const element of page.elements) {
    for (const { name, value } of element.attrs) {
      if (ATTRIBUTES.has(name)) yield [`${element.tagName} ${name}`, value]
    }
  }
  // A sign that no pattern matches stands for the code, so that what is beside it does not run together.
  const [body] = page.all('body')
  if (body) yield ['text', visibleText(body, ({ tagName }) => (CODE.has(tagName) ? '\u{FFFC}' : undefined))]
}

export const leftovers = defineCheck({
  id: 'leftovers',
  why: 'What a program leaves where a value was missing tells readers that nobody looked at the page.',
  *page(page) {
    for (const [place, text] of textsOf(page)) {
      if (text === '') continue
      for (const [pattern, hint] of LEFTOVERS) {
        const match = pattern.exec(text)
        if (!match) continue
        const around = text.slice(Math.max(0, match.index - 30), match.index + match[0].length + 30)
        yield { message: `"${match[0]}" stands in the ${place}: "${around}".`, hint }
      }
    }
  },
})
