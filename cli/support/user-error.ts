import process from 'node:process'

/** A failure that is told to the person in one sentence, without a stack trace. */
export class UserError extends Error {}

/**
 * Runs a command and ends the process with its exit code: 1 with the sentence for a UserError. Anything else is a
 * fault of the program and keeps its stack trace.
 */
export async function runMain(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
