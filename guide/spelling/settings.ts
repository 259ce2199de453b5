import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** The part of cspell.json, which editors read too, that the spelling rule asks. */
const fields = z.object({
  minWordLength: z.int(),
  dictionaries: z.array(z.string()),
  flagWords: z.array(z.templateLiteral([z.string(), '->', z.string()])),
})

const PROJECT = new URL('../../', import.meta.url)

/** The words of this site that no dictionary has: in lower case → as written. Read anew, because editors add to them. */
export function readSiteWords(): Map<string, string> {
  const list = readFileSync(new URL('guide/spelling/words.txt', PROJECT), 'utf8')
  const words = list.split(/\r?\n/).filter((word) => word !== '')
  return new Map(words.map((word) => [word.toLowerCase(), word]))
}

/** The settings in cspell.json. */
export interface SpellingSettings {
  /** How many letters a word has at least. */
  shortest: number
  /** Names of cspell's own dictionaries. */
  dictionaries: string[]
  /** British spelling → the American one, for words that the American dictionary takes. */
  british: Map<string, string>
}

/** @throws ZodError when cspell.json is not as the rule needs it */
export function readSettings(): SpellingSettings {
  const settings = fields.parse(JSON.parse(readFileSync(new URL('cspell.json', PROJECT), 'utf8')))
  return {
    shortest: settings.minWordLength,
    dictionaries: settings.dictionaries.filter((name) => name !== 'site-words'),
    british: new Map(settings.flagWords.map((pair) => pair.split('->') as [string, string])),
  }
}
