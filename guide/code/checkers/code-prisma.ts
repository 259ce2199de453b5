import { lint } from '@prisma/prisma-schema-wasm'
import { pointAt } from '../../markdown/source/text.ts'
import type { CodeFence, Problem } from '../define-checker.ts'
import { defineFenceChecker } from '../define-checker.ts'

interface Mistake {
  start: number
  text: string
  is_warning: boolean
}

/** Models are read for a database: a fence that shows models alone gets the one that most guides use. */
const DATABASE = '\n\ndatasource db {\n  provider = "postgresql"\n}\n'

function check({ text, filename = 'schema.prisma' }: CodeFence): Problem[] {
  const schema = /^\s*datasource\s/m.test(text) ? text : text + DATABASE
  const mistakes = JSON.parse(lint(JSON.stringify([[filename, schema]]))) as Mistake[]
  return mistakes
    .filter((mistake) => !mistake.is_warning)
    .map((mistake) => ({ ...pointAt(text, Math.min(mistake.start, text.length)), message: mistake.text }))
}

export default defineFenceChecker({
  id: 'code-prisma',
  summary: "Prisma's own engine accepts the schema.",
  languages: ['prisma'],
  checkFence: check,
})
