import { parseAllDocuments } from 'yaml'
import { pointAt } from '../../markdown/source/text.ts'
import type { CodeFence, Problem } from '../define-checker.ts'
import { defineFenceChecker } from '../define-checker.ts'
import { checkWorkflow } from '../known/workflow.ts'

const WORKFLOW = /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/

function check({ text, filename = '' }: CodeFence): Problem[] {
  const documents = parseAllDocuments(text, { prettyErrors: false })
  const mistakes = 'empty' in documents ? [] : documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])
  if (mistakes.length > 0) {
    return mistakes.map(({ pos, message }) => ({ ...pointAt(text, pos[0]), message: `No YAML: ${message}.` }))
  }
  if (!WORKFLOW.test(filename)) return []
  return checkWorkflow(text).map(({ offset, message }) => ({ ...pointAt(text, offset), message: `${message}.` }))
}

export default defineFenceChecker({
  id: 'code-yaml',
  summary: "YAML can be read; a GitHub workflow has the fields of GitHub's schema.",
  languages: ['yaml'],
  checkFence: check,
})
