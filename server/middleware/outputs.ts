import { outputAt } from '../../guide/twins/outputs.ts'
import { answerOutput } from '../support/outputs.ts'

/** Answers for twins, feeds and the lists for language models: their addresses end like files, which routes can't. */
export default defineEventHandler(async (event) => {
  const output = outputAt(getRequestURL(event).pathname)
  const made = output && (await answerOutput(event, output))
  if (!made) return undefined
  setHeader(event, 'content-type', `${made.type}; charset=utf-8`)
  return made.text
})
