import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import type { CodeFence, Problem } from '../define-checker.ts'
import { defineFenceChecker } from '../define-checker.ts'

// What the HTML standard says; matters of style and of a whole page are left out, because a fence shows a part of one.
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard'],
    rules: { 'element-required-ancestor': 'off', 'missing-doctype': 'off', 'no-missing-references': 'off' },
  }),
)

async function check({ text }: CodeFence): Promise<Problem[]> {
  const { results } = await validator.validateString(text)
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, message }) => ({ line, column, message: `${message}.` })),
  )
}

export default defineFenceChecker({
  id: 'code-html',
  summary: 'HTML has elements and attributes of the standard, closed in their order.',
  languages: ['html'],
  checkFence: check,
})
