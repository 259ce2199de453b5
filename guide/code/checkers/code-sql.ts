import { loadModule, parsePlPgSQLSync, parseSync, SqlError } from 'libpg-query'
import { pointAt } from '../../markdown/source/text.ts'
import { filesOf } from '../contexts.ts'
import type { CodeFence, CodeWorld, Problem } from '../define-checker.ts'
import { defineFenceChecker } from '../define-checker.ts'
import { runSql } from '../sql/run.ts'

/** Postgres leaves the body of a function to its language: what is written in PL/pgSQL is parsed as well. */
const PLPGSQL = /language\s+'?plpgsql|^\s*do\s/im

function syntaxOf(text: string): Problem | undefined {
  try {
    parseSync(text)
    if (PLPGSQL.test(text)) parsePlPgSQLSync(text)
    return undefined
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    // A body has no place of its own; the word that it stumbled over has.
    const near = text.indexOf(/at or near "([^"]*)"/.exec(message)?.[1] ?? text)
    const offset = error instanceof SqlError ? (error.sqlDetails?.cursorPosition ?? near) : near
    return { ...pointAt(text, Math.max(0, offset)), message: `Postgres can't read this: ${message}.` }
  }
}

async function check({ text, contexts }: CodeFence, world: CodeWorld): Promise<Problem[]> {
  await loadModule()
  const syntax = syntaxOf(text)
  if (syntax) return [syntax]
  if (contexts.length === 0) return []
  const before = filesOf(world.contexts, contexts).filter(({ path }) => path.endsWith('.sql'))
  const problem = await runSql(before, text)
  return problem ? [problem] : []
}

export default defineFenceChecker({
  id: 'code-sql',
  summary: 'SQL can be read by Postgres, and runs where it names the tables that it needs as context.',
  languages: ['sql'],
  checkFence: check,
})
