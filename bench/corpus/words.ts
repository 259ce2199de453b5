import { Random } from './random.ts'
import type { Vocabulary } from './vocabulary.ts'

const NAMES = [
  'note',
  'invoice',
  'order',
  'profile',
  'message',
  'report',
  'ticket',
  'payment',
  'upload',
  'member',
  'project',
  'comment',
  'device',
  'booking',
  'recipe',
] as const

/** How many words an article is about, and how many of 100 of its words are such. */
const TOPIC_WORDS = 50
const TOPIC_SHARE = 15

/** A word that says something of a subject is in one of so many articles, as in the real ones. */
const WRITTEN_BY = 2

/** Writes the prose of one article: words in the frequency of real text, some of them its own over and over. */
export class Prose {
  readonly #random: Random
  readonly #vocabulary: Vocabulary
  readonly #topic: string[]
  readonly #seed: number

  constructor(random: Random, vocabulary: Vocabulary) {
    this.#random = random
    this.#vocabulary = vocabulary
    this.#seed = random.below(1_000_000)
    this.#topic = Array.from({ length: TOPIC_WORDS }, () => vocabulary.pickSubject(random))
  }

  /** A sentence of eight to fifteen words. */
  sentence(): string {
    const words: string[] = []
    const length = 8 + this.#random.below(8)
    while (words.length < length) {
      const word = this.#word()
      if (word !== words.at(-1)) words.push(word)
    }
    return `${capital(words.join(' '))}.`
  }

  /** A paragraph of five to seven sentences. */
  paragraph(): string {
    return Array.from({ length: 5 + this.#random.below(3) }, () => this.sentence()).join(' ')
  }

  readonly #isWritten = (place: number): boolean => new Random(this.#seed + place * 7919).below(WRITTEN_BY) === 0

  #word(): string {
    const isTopic = this.#random.below(100) < TOPIC_SHARE
    if (!isTopic) return this.#vocabulary.pick(this.#random, this.#isWritten)
    return this.#topic[this.#random.below(this.#topic.length)] ?? ''
  }
}

/** A noun that code can be about. */
export function noun(random: Random): string {
  return random.pick(NAMES)
}

/** The same with a capital letter. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
