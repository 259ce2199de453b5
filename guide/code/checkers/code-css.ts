import type { CssNode, SyntaxMatchError, SyntaxParseError } from 'css-tree'
import { lexer, parse, walk } from 'css-tree'
import type { CodeFence, Problem } from '../define-checker.ts'
import { defineFenceChecker } from '../define-checker.ts'

function check({ text }: CodeFence): Problem[] {
  const problems: Problem[] = []
  const onParseError = ({ line, column, message }: SyntaxParseError) =>
    problems.push({ line, column, message: `${message}.` })
  walk(parse(text, { positions: true, onParseError }), (node: CssNode) => {
    if (node.type !== 'Declaration' || node.property.startsWith('--')) return
    const { error } = lexer.matchProperty(node.property, node.value)
    const { line, column } = node.loc?.start ?? { line: 1, column: 1 }
    if (error?.name === 'SyntaxReferenceError')
      problems.push({ line, column, message: `There is no property ${node.property}.` })
    if (error?.name !== 'SyntaxMatchError') return
    const at = error as SyntaxMatchError
    problems.push({
      line: at.line || line,
      column: at.column || column,
      message: `The value of ${node.property} is not one that it takes.`,
    })
  })
  return problems
}

export default defineFenceChecker({
  id: 'code-css',
  summary: 'CSS can be read, and its properties take the values that they are given.',
  languages: ['css'],
  checkFence: check,
})
