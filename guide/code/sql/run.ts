import { pointAt } from '../../markdown/source/text.ts'
import type { ContextFile } from '../contexts.ts'
import type { Problem } from '../define-checker.ts'

/** What Postgres says of an error, as far as it is used. */
interface DatabaseError extends Error {
  code?: string
  /** From 1, in the text that was sent. */
  position?: string
}

/** A `raise exception` in the fence itself: it ends as its author wants. */
const RAISED = 'P0001'

/**
 * Runs SQL in a Postgres of its own.
 *
 * @param before files that make the tables and roles which the text needs, in their order
 * @param text the SQL of a fence
 * @returns the first error, undefined when all of it ran
 */
export async function runSql(before: readonly ContextFile[], text: string): Promise<Problem | undefined> {
  // Loaded only where something runs: it is 20 MB of WebAssembly.
  const { PGlite } = await import('@electric-sql/pglite')
  const database = await PGlite.create()
  try {
    for (const file of before) {
      try {
        await database.exec(file.text)
      } catch (error) {
        return { line: 1, column: 1, message: `${file.path} of its context fails: ${(error as Error).message}.` }
      }
    }
    await database.exec(text)
    return undefined
  } catch (error) {
    const { code, message, position } = error as DatabaseError
    if (code === RAISED) return undefined
    return { ...pointAt(text, Number(position ?? 1) - 1), message: `Postgres refuses this: ${message}.` }
  } finally {
    await database.close()
  }
}
