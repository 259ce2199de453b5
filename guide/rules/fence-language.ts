import { LANGUAGES } from '../markdown/languages.ts'
import { nearest } from '../text/nearest.ts'
import { defineRule } from './define-rule.ts'
import type { Fence } from './fences.ts'
import { fencesOf } from './fences.ts'
import type { TextEdit } from './issue.ts'
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

/** The id of a language that was named in another way. */
function idOf(language: string): string | undefined {
  const wanted = language.toLowerCase()
  if (Object.hasOwn(LANGUAGES, wanted)) return wanted
  const sameGrammar = Object.entries(LANGUAGES).find(([, { grammar }]) => grammar === wanted)?.[0]
  return Object.hasOwn(OTHER_NAMES, wanted) ? OTHER_NAMES[wanted] : sameGrammar
}

/** The id of the language whose name is nearest, whatever people call it. */
function nearestId(language: string): string | undefined {
  const grammars = Object.values(LANGUAGES).map(({ grammar }) => grammar)
  const names = [...Object.keys(LANGUAGES), ...grammars, ...Object.keys(OTHER_NAMES)]
  const name = nearest(language.toLowerCase(), names)
  return name === undefined ? undefined : idOf(name)
}

/** Puts another name behind the backticks. */
function rename({ offset, source }: Fence, language: string, id: string): TextEdit[] {
  const start = offset + source.indexOf(language)
  return [{ start, end: start + language.length, text: id }]
}

export default defineRule({
  id: 'fence-language',
  summary: 'A fence names a language that can be highlighted.',
  severity: 'error',
  needs: 'blocks',
  *test({ body }) {
    const known = Object.keys(LANGUAGES)
    for (const fence of fencesOf(body)) {
      const { at, fenced } = fence
      const { language } = fence.info
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
        const id = idOf(language)
        yield {
          at,
          message: `Unknown language "${language}".`,
          hint: didYouMean(id ?? nearestId(language)) ?? `Languages are ${listOf(known)}.`,
          fix: id === undefined ? undefined : rename(fence, language, id),
        }
      }
    }
  },
})
