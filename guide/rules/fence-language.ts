import { LANGUAGES } from '../markdown/languages.ts'
import { nearest } from '../text/nearest.ts'
import { defineRule } from './define-rule.ts'
import { fencesOf } from './fences.ts'
import { didYouMean, listOf } from './words.ts'

/** What people write for a language that has a shorter id. */
const OTHER_NAMES: Record<string, string> = {
  console: 'bash',
  cjs: 'js',
  cts: 'ts',
  docker: 'dockerfile',
  gql: 'graphql',
  htm: 'html',
  mjs: 'js',
  mts: 'ts',
  plain: 'text',
  plaintext: 'text',
  postgres: 'sql',
  postgresql: 'sql',
  ps1: 'powershell',
  py: 'python',
  shell: 'bash',
  svg: 'xml',
  txt: 'text',
  yml: 'yaml',
  zsh: 'bash',
}

function meant(language: string): string | undefined {
  const wanted = language.toLowerCase()
  const sameGrammar = Object.entries(LANGUAGES).find(([, { grammar }]) => grammar === wanted)?.[0]
  return (
    (Object.hasOwn(LANGUAGES, wanted) ? wanted : undefined) ??
    OTHER_NAMES[wanted] ??
    sameGrammar ??
    nearest(wanted, Object.keys(LANGUAGES))
  )
}

export default defineRule({
  id: 'fence-language',
  summary: 'A fence names a language that can be highlighted.',
  severity: 'error',
  needs: 'blocks',
  *test({ body }) {
    const known = Object.keys(LANGUAGES)
    for (const { at, info, fenced } of fencesOf(body)) {
      const { language } = info
      if (!fenced) {
        yield {
          at,
          severity: 'warning',
          message: 'Indented text is read as code without a language.',
          hint: 'Write it as a fence, or take the indentation away.',
        }
      } else if (language === undefined) {
        yield {
          at,
          message: 'The fence names no language.',
          hint: 'Write it behind the backticks: ```ts. For plain text, write text.',
        }
      } else if (!Object.hasOwn(LANGUAGES, language)) {
        yield {
          at,
          message: `Unknown language "${language}".`,
          hint: didYouMean(meant(language)) ?? `Languages are ${listOf(known)}.`,
        }
      }
    }
  },
})
