import { factFields } from '../schema/fact.ts'
import { frontmatterFields } from '../schema/frontmatter.ts'
import { glossaryFields } from '../schema/glossary.ts'
import { SEVERITIES } from '../schema/severity.ts'
import { httpsUrl } from '../schema/source.ts'
import { STACK_IDS } from '../schema/stack.ts'
import { listOf } from '../rules/words.ts'
import { nearest } from '../text/nearest.ts'
import type { Target } from './target.ts'

/** Names of the flags of `npm run new`, without the hyphens. */
export const FLAGS = [
  'title',
  'description',
  'stack',
  'severity',
  'source',
  'statement',
  'value',
  'unit',
  'published',
  'caveat',
] as const

export type Flag = (typeof FLAGS)[number]

/** Something that has to be known before a file can be written. */
export interface Question {
  flag: Flag
  /** As it is asked in a terminal. */
  text: string
  /** Without an answer nothing can be written; the others get a placeholder or are left out. */
  required: boolean
  /** What is wrong with an answer, as the end of a sentence that begins with its flag; undefined when nothing is. */
  problem: (answer: string) => string | undefined
}

interface Schema {
  safeParse: (value: unknown) => { success: boolean; error?: { issues: { message: string }[] } }
}

function bySchema(schema: Schema): Question['problem'] {
  return (answer) => schema.safeParse(answer).error?.issues[0]?.message
}

function oneOf(known: readonly string[]): Question['problem'] {
  return (answer) => {
    if (known.includes(answer)) return undefined
    const near = nearest(answer, known)
    return `does not know "${answer}": ${near ? `did you mean "${near}"?` : `known are ${listOf(known)}`}`
  }
}

/** The parts of a list written with commas or spaces, each once. */
export function splitList(answer: string): string[] {
  return [...new Set(answer.split(/[\s,]+/).filter(Boolean))]
}

const knownStack = oneOf(STACK_IDS)

const SOURCE: Question = {
  flag: 'source',
  text: 'Address of the primary document (https://...)',
  required: false,
  problem: bySchema(httpsUrl),
}

const ARTICLE_QUESTIONS: readonly Question[] = [
  {
    flag: 'title',
    text: 'Title, 10 to 70 characters',
    required: true,
    problem: bySchema(frontmatterFields.shape.title),
  },
  {
    flag: 'stack',
    text: 'Tools it applies to, such as supabase,nextjs, or any',
    required: true,
    problem: (answer) => (splitList(answer)[0] ? splitList(answer).map(knownStack).find(Boolean) : 'names no tool'),
  },
  {
    flag: 'description',
    text: 'What the reader gets, one or two sentences of 50 to 160 characters (Enter: later)',
    required: false,
    problem: bySchema(frontmatterFields.shape.description),
  },
  {
    flag: 'severity',
    text: `Severity of the worst hole: ${listOf(SEVERITIES)} (Enter: none)`,
    required: false,
    problem: oneOf(SEVERITIES),
  },
  { ...SOURCE, text: `${SOURCE.text} (Enter: later)` },
]

const TERM_QUESTIONS: readonly Question[] = [
  {
    flag: 'title',
    text: 'The term as it is written in a sentence',
    required: true,
    problem: bySchema(glossaryFields.shape.term),
  },
  {
    flag: 'description',
    text: 'What it means, one sentence of 40 to 200 characters',
    required: true,
    problem: bySchema(glossaryFields.shape.short),
  },
  // A term has no draft: what it lacks would be published.
  { ...SOURCE, required: true },
]

type Fact = 'statement' | 'value' | 'unit' | 'published' | 'caveat'

/** A question for a field of a fact, checked as the rules check it. */
const aboutFact = (flag: Fact, text: string, required = true): Question => {
  return { flag, text, required, problem: bySchema(factFields.shape[flag]) }
}

const FACT_QUESTIONS: readonly Question[] = [
  aboutFact('statement', 'The fact as one sentence, in your own words'),
  aboutFact('value', 'The figure, or the outcome in a few words'),
  aboutFact('unit', 'What the figure counts, such as apps or % (Enter: nothing)', false),
  aboutFact('published', 'Day on which the source published it, YYYY-MM-DD (Enter: it names none)', false),
  aboutFact('caveat', 'What the figure does not say, as a sentence'),
  { ...SOURCE, required: true },
]

const QUESTIONS = { article: ARTICLE_QUESTIONS, term: TERM_QUESTIONS, fact: FACT_QUESTIONS }

/** What has to be known for the file, in the order of asking. */
export function questionsFor(kind: Target['kind']): readonly Question[] {
  return QUESTIONS[kind]
}
