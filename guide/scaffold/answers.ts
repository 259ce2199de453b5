import { listOf } from '../rules/words.ts'
import { ScaffoldProblem } from './problem.ts'
import type { Flag, Question } from './questions.ts'
import { questionsFor } from './questions.ts'
import type { Target } from './target.ts'

export type Answers = Partial<Record<Flag, string>>

/** Asks a person; `undefined` where nobody can be asked. */
export type Ask = ((prompt: string) => Promise<string>) | undefined

function tidy(answer: string): string {
  return answer.replace(/\s+/g, ' ').trim()
}

/** A problem as a sentence with its mark. */
function sentence(subject: string, problem: string): string {
  return `${subject} ${problem}${problem.endsWith('?') ? '' : '.'}`
}

async function askFor(question: Question, ask: NonNullable<Ask>): Promise<string | undefined> {
  for (let prompt = question.text; ;) {
    const answer = tidy(await ask(`${prompt}: `))
    const problem = answer === '' ? question.required && 'is needed' : question.problem(answer)
    if (!problem) return answer === '' ? undefined : answer
    prompt = `${sentence('It', problem)} ${question.text}`
  }
}

/**
 * Completes what was given as flags by asking for the rest.
 *
 * @param kind what is made, as people call it
 * @param given flag → what stands behind it
 * @param ask without it only flags count
 * @returns what is known, each checked; a flag that is not required may be missing
 * @throws ScaffoldProblem for a flag with a wrong value, one that the file has no use for, and, where nobody can be
 * asked, for the flags that are missing
 */
export async function collectAnswers(kind: Target['kind'], given: Answers, ask: Ask): Promise<Answers> {
  const questions = questionsFor(kind)
  const answers: Answers = {}
  const unused = Object.keys(given).find((flag) => !questions.some((question) => question.flag === flag))
  if (unused) throw new ScaffoldProblem(`${kind === 'article' ? 'An' : 'A'} ${kind} has no --${unused}: leave it out.`)
  for (const question of questions) {
    const { flag } = question
    const value = given[flag]
    if (value === undefined) continue
    const problem = tidy(value) === '' ? 'is empty' : question.problem(tidy(value))
    if (problem) throw new ScaffoldProblem(sentence(`--${flag}`, problem))
    answers[flag] = tidy(value)
  }
  const open = questions.filter(({ flag }) => answers[flag] === undefined)
  if (!ask) {
    const missing = open.filter(({ required }) => required).map(({ flag }) => `--${flag}`)
    if (missing.length === 0) return answers
    const [verb, them] = missing.length === 1 ? ['is', 'it'] : ['are', 'them']
    throw new ScaffoldProblem(
      `${listOf(missing)} ${verb} missing, and without a terminal nobody can be asked for ${them}.`,
    )
  }
  for (const question of open) answers[question.flag] = await askFor(question, ask)
  return answers
}
