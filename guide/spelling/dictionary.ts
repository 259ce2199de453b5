import type { SpellingDictionary } from 'cspell-lib'
import { readSettings } from './settings.ts'

/** What the spelling rule asks about a word. */
export interface Dictionary {
  /** How many letters a word has at least. */
  shortest: number
  /** True for a word of the dictionaries, in any case. */
  has: (word: string) => boolean
  /** The American spelling of a British word. */
  american: (word: string) => string | undefined
  /** Words that were probably meant, the nearest first. Slow: some ten milliseconds. */
  suggest: (word: string) => string[]
}

/** How many suggestions are compared; of equal cost, cspell gives them in the order of its trie. */
const COMPARED = 8

/** True when the first word has all letters of the second in their order. */
function contains(word: string, letters: string): boolean {
  let found = 0
  for (const letter of word) if (letter === letters[found]) found++
  return found === letters.length
}

/** How likely a suggestion is among those of equal cost, as a number that is larger for likelier ones. */
function likeness(word: string, offered: string): number {
  const single = (letters: string) => letters.replace(/(.)\1/g, '$1')
  // People rarely mistake the first letter; they leave letters out, of doubled ones above all.
  return Number(offered[0] === word[0]) + Number(contains(offered, word)) + Number(single(offered) === single(word))
}

function suggestFrom(dictionary: SpellingDictionary, word: string): string[] {
  const found = dictionary.suggest(word, { numSuggestions: COMPARED, includeTies: false, ignoreCase: true })
  const words = found
    .filter(({ word: offered }) => !/[\s-]/.test(offered))
    .map(({ cost, word: offered }) => ({ cost, offered: offered.toLowerCase() }))
    .sort((a, b) => a.cost - b.cost || likeness(word, b.offered) - likeness(word, a.offered))
  return [...new Set(words.map(({ offered }) => offered))]
}

async function load(): Promise<Dictionary> {
  const { shortest, dictionaries, british } = readSettings()
  // Loaded only where spelling is judged: it takes half a second.
  const { getDefaultBundledSettingsAsync, getDictionary } = await import('cspell-lib')
  const { dictionaryDefinitions } = await getDefaultBundledSettingsAsync()
  const dictionary = await getDictionary({ dictionaryDefinitions, dictionaries })
  const answers = new Map<string, boolean>()
  const suggestions = new Map<string, string[]>()
  return {
    shortest,
    has: (word) => {
      let answer = answers.get(word)
      if (answer === undefined) answers.set(word, (answer = dictionary.has(word)))
      return answer
    },
    american: (word) => british.get(word.toLowerCase()),
    suggest: (word) => {
      const lower = word.toLowerCase()
      const known = suggestions.get(lower) ?? suggestFrom(dictionary, lower)
      suggestions.set(lower, known)
      return known
    },
  }
}

let loaded: Promise<Dictionary> | undefined

/** The dictionaries that cspell.json names, loaded once. They come with cspell-lib, so nothing is fetched. */
export function loadDictionary(): Promise<Dictionary> {
  loaded ??= load()
  return loaded
}
