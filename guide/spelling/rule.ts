import type { Passage } from '../prose/passage.ts'
import { fieldPassages } from '../prose/field-passages.ts'
import { passagesOf } from '../prose/passages.ts'
import type { AnyRule, Finding } from '../rules/define-rule.ts'
import { defineRule } from '../rules/define-rule.ts'
import type { Issue } from '../rules/issue.ts'
import { nearest } from '../text/nearest.ts'
import type { Dictionary } from './dictionary.ts'
import { chunksOf, wordsIn } from './words.ts'

/** For how many different words of a run suggestions are looked up: a long list of words is not mended by them. */
const SUGGESTED_WORDS = 20
const SUGGESTIONS = 3

const ADD = 'If it is right, add it to guide/spelling/words.txt.'

/** What is wrong with a word, and where it stands in its chunk. */
interface Problem {
  index: number
  message: string
  hint: string
}

/** Finds the words of passages that neither a dictionary nor the site knows. */
class Speller {
  readonly #dictionary: Dictionary
  readonly #siteWords: ReadonlyMap<string, string>
  readonly #problems = new Map<string, Problem[]>()
  readonly #suggested = new Set<string>()

  constructor(dictionary: Dictionary, siteWords: ReadonlyMap<string, string>) {
    this.#dictionary = dictionary
    this.#siteWords = siteWords
  }

  *check(passages: Passage[]): Generator<Finding> {
    for (const passage of passages) {
      for (const { text, index } of chunksOf(passage.text)) {
        for (const problem of this.#problemsIn(text)) {
          yield { at: passage.at(index + problem.index), message: problem.message, hint: problem.hint }
        }
      }
    }
  }

  // Each chunk is looked at once a run: a site of a thousand articles has some ten thousand of them.
  #problemsIn(chunk: string): Problem[] {
    let problems = this.#problems.get(chunk)
    if (!problems) {
      problems = wordsIn(chunk, this.#dictionary.shortest).flatMap(({ text, index }) => {
        const problem = this.#problemOf(text)
        return problem ? [{ index, ...problem }] : []
      })
      this.#problems.set(chunk, problems)
    }
    return problems
  }

  #problemOf(text: string): Omit<Problem, 'index'> | undefined {
    const word = text.replace(/'s$|'$/i, '')
    const american = this.#dictionary.american(word)
    if (american) {
      const hint = `Write "${american}": the guides are written in American English.`
      return { message: `"${word}" is British English.`, hint }
    }
    if (this.#knows(text) || this.#knows(word)) return undefined
    return { message: `"${word}" is not in the dictionary.`, hint: this.#hint(word) }
  }

  #knows(word: string): boolean {
    return this.#dictionary.has(word) || this.#siteWords.has(word.toLowerCase())
  }

  #hint(word: string): string {
    const lower = word.toLowerCase()
    if (this.#suggested.size >= SUGGESTED_WORDS && !this.#suggested.has(lower)) return ADD
    this.#suggested.add(lower)
    const ofSite = this.#siteWords.get(nearest(lower, this.#siteWords.keys()) ?? '')
    const offered = [...new Set([...(ofSite ? [ofSite] : []), ...this.#dictionary.suggest(lower)])]
    const quoted = offered.slice(0, SUGGESTIONS).map((suggestion) => `"${suggestion}"`)
    if (quoted.length === 0) return ADD
    const last = quoted.pop()
    return `Did you mean ${quoted.length > 0 ? `${quoted.join(', ')} or ${last}` : last}? ${ADD}`
  }
}

export const SPELLING = 'spelling'

/**
 * The rules that judge spelling, for one run. They stand apart from the others, because a dictionary is loaded
 * asynchronously.
 *
 * @param siteWords words that the site knows beyond the dictionary: in lower case → as written
 */
export function spellingRules(dictionary: Dictionary, siteWords: ReadonlyMap<string, string>): AnyRule[] {
  const speller = new Speller(dictionary, siteWords)
  const about = { id: SPELLING, summary: 'Words are in the dictionary.', severity: 'warning' } as const
  return [
    // Inside of a block or a fence that is not closed, code may look like text.
    defineRule({ ...about, needs: 'blocks', test: (context) => speller.check(passagesOf(context)) }),
    defineRule({
      ...about,
      needs: 'fields',
      test: ({ document }) => (document.path.endsWith('.md') ? [] : speller.check(fieldPassages(document))),
    }),
  ]
}

/** Takes out what spelling says about a word that another rule tells already. */
export function withoutEchoes(issues: readonly Issue[]): Issue[] {
  const placeOf = ({ file, line, column }: Issue) => `${line}:${column} ${file}`
  const told = new Set(issues.filter(({ rule }) => rule !== SPELLING).map(placeOf))
  return issues.filter((issue) => issue.rule !== SPELLING || !told.has(placeOf(issue)))
}
