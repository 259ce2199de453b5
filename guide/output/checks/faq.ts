import { defineCheck } from '../check.ts'
import type { Problem } from '../check.ts'
import { attribute, classesOf, descendants } from '../dom.ts'
import type { Element } from '../dom.ts'
import { questionsOf } from '../graph.ts'
import type { OutputPage } from '../page.ts'
import { fold, isChrome, visibleText } from '../visible-text.ts'

const HINT = 'Both come from the same faq-item: look at guide/markdown/faq.ts and at the component.'

function withClass(element: Element, name: string): Element | undefined {
  return descendants(element, (candidate) => classesOf(candidate).includes(name))[0]
}

function textOf(element: Element | undefined): string {
  return element ? visibleText(element, (inner) => (isChrome(inner) ? '' : undefined)) : ''
}

/** `<section class="faq"> <details class="faq-item"> <summary/> <div class="faq-answer" id="faq-…"/> </details>` */
function readVisible(page: OutputPage): { entries: Map<string, string>; problems: Problem[] } {
  const entries = new Map<string, string>()
  const problems: Problem[] = []
  for (const item of page.all('details').filter((details) => classesOf(details).includes('faq-item'))) {
    const question = textOf(descendants(item, ({ tagName }) => tagName === 'summary')[0])
    const body = withClass(item, 'faq-answer')
    const answer = textOf(body)
    // Within the answer an id opens the question for whoever follows a link to it.
    const id = attribute(item, 'id') ?? (body && attribute(body, 'id'))
    if (!id?.startsWith('faq-')) {
      problems.push({ message: `The question "${question}" can't be linked to.`, hint: 'Give it an id with "faq-".' })
    }
    if (question === '' || answer === '') {
      problems.push({ message: `The question "${question}" has no answer or no text.`, hint: HINT })
    }
    entries.set(question, answer)
  }
  for (const section of page.all('section').filter((section) => classesOf(section).includes('faq'))) {
    if (withClass(section, 'faq-item')) continue
    problems.push({ message: 'The FAQ of the page is empty.', hint: 'Write a faq-item into the faq-section.' })
  }
  return { entries, problems }
}

export const faq = defineCheck({
  id: 'faq',
  why: 'Answer engines quote the FAQ data, and search engines take data that the page does not show for deceit.',
  *page(page) {
    // The check "json-ld" reports what can't be read.
    if (page.graph.error !== undefined) return
    const { entries, problems } = readVisible(page)
    yield* problems
    const data = new Map(questionsOf(page.graph).map((entry) => [fold(entry.question), fold(entry.answer)]))
    for (const [question, answer] of entries) {
      const stored = data.get(question)
      if (stored === undefined) {
        yield { message: `The FAQ data lacks the question "${question}".`, hint: HINT }
      } else if (stored !== answer) {
        yield {
          message: `The answer to "${question}" is "${answer}" on the page and "${stored}" in the data.`,
          hint: HINT,
        }
      }
    }
    for (const question of data.keys()) {
      if (!entries.has(question)) yield { message: `The page does not show the question "${question}".`, hint: HINT }
    }
  },
})
