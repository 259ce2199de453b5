import { readContentFolder } from '../../guide/content/folder.ts'
import type { Random } from './random.ts'

/** Everything of a source that is no prose: frontmatter, code, attributes and addresses, comments, names of tags. */
const NO_PROSE =
  /^---\n[\s\S]*?\n---|```[\s\S]*?```|`[^`\n]*`|\{[^}\n]*\}|\]\([^)\n]*\)|<!--[\s\S]*?-->|:[\w-]+(?=[[{])|https?:\S+/g

/** Distinct words of 1,000 articles; a text that is four times as long has twice as many (Heaps' law). */
const WORDS_AT_1000 = 20_000

/** How much rarer a name is than a word of prose at the same place of the list would be. */
const NAME_WEIGHT = 0.25

/** Words before this place say nothing of a subject: articles, pronouns and the like. */
const FIRST_SUBJECT = 80

const SHARES = 1_000_000_000

const STARTS = 'b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sh st t tr v w'.split(' ')
const VOWELS = 'a e i o u ai ea io ou'.split(' ')
const ENDS = ['', '', 'l', 'm', 'n', 'r', 's', 't', 'ck', 'nt', 'rd', 'x']

/** The name of something that no dictionary knows, such as a setting or a function; the same number gives the same. */
function inventedName(number: number): string {
  let [rest, name] = [number, '']
  do {
    const [start, vowel] = [rest % STARTS.length, Math.floor(rest / STARTS.length) % VOWELS.length]
    rest = Math.floor(rest / STARTS.length / VOWELS.length)
    name += `${STARTS[start]}${VOWELS[vowel]}${ENDS[(number + start * 7 + vowel * 3) % ENDS.length]}`
  } while (rest > 0)
  return name
}

/**
 * The words that articles are made of. The frequent ones are those of the site's own content, as often as they are there;
 * after them come invented names in code font, each rarer than the one before (Zipf's law).
 */
export class Vocabulary {
  readonly #words: string[]
  /** For each word how much it and all before it weigh. */
  readonly #sums: number[] = []

  /**
   * @param content folder with the site's own articles and glossary
   * @param articles how many are to be written
   */
  constructor(content: string, articles: number) {
    const counts = new Map<string, number>()
    const guides = readContentFolder(content).filter(({ path }) => path.endsWith('.md'))
    for (const { text } of guides) {
      for (const [word] of text.replace(NO_PROSE, ' ').matchAll(/(?<![\w'./@-])[a-z]+(?![\w'/@-]|\.\w)/g)) {
        counts.set(word, (counts.get(word) ?? 0) + 1)
      }
    }
    const common = [...counts].sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1))
    const invented = Math.max(0, Math.round(WORDS_AT_1000 * Math.sqrt(articles / 1000)) - common.length)
    this.#words = [
      ...common.map(([word]) => word),
      ...Array.from({ length: invented }, (_, n) => `\`${inventedName(n)}\``),
    ]
    let sum = 0
    for (const index of this.#words.keys()) {
      sum += common[index]?.[1] ?? (NAME_WEIGHT * common.length) / (index + 1)
      this.#sums.push(sum)
    }
  }

  /**
   * A word, a frequent one more often than a rare one.
   *
   * @param isWritten false for the places of words that a text does without
   */
  pick(random: Random, isWritten: (place: number) => boolean): string {
    let place = this.#place(random, 0)
    while (place >= FIRST_SUBJECT && !isWritten(place)) place = this.#place(random, 0)
    return this.#words[place] ?? ''
  }

  /** The same of the words that an article can be about. */
  pickSubject(random: Random): string {
    return this.#words[this.#place(random, this.#sums[FIRST_SUBJECT] ?? 0)] ?? ''
  }

  #place(random: Random, from: number): number {
    const wanted = from + (random.below(SHARES) / SHARES) * ((this.#sums.at(-1) ?? 0) - from)
    let [low, high] = [0, this.#sums.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#sums[middle] ?? 0) > wanted) high = middle
      else low = middle + 1
    }
    return low
  }
}
