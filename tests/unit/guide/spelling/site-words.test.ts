import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadDictionary } from '../../../../guide/spelling/dictionary.ts'

const LIST = readFileSync('guide/spelling/words.txt', 'utf8')
const WORDS = LIST.trimEnd().split('\n')

const CONTENT = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:md|yml)$/.test(path))
  .map((path) => readFileSync(`content/${path}`, 'utf8'))
  .join('\n')
const USED = new Set(CONTENT.toLowerCase().match(/[a-z']+/g))

describe('words.txt', () => {
  it('has one word a line, sorted, each once', () => {
    const sorted = [...new Set(WORDS)].sort((a, b) => a.toLowerCase().localeCompare(b.toLowerCase(), 'en'))
    expect(LIST).toBe(`${sorted.join('\n')}\n`)
  })

  it.each(WORDS)('needs "%s": it is used and no dictionary has it', async (word) => {
    expect(USED.has(word.toLowerCase())).toBe(true)
    expect((await loadDictionary()).has(word)).toBe(false)
  })
})
