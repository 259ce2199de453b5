import { describe, expect, it } from 'vitest'
import { chunksOf, wordsIn } from '../../../../guide/spelling/words.ts'

function words(text: string): string[] {
  return [...chunksOf(text)].flatMap((chunk) =>
    wordsIn(chunk.text, 3).map((word) => `${chunk.index + word.index} ${word.text}`),
  )
}

describe('wordsIn', () => {
  it('reads words with their places', () => {
    expect(words('Read, “write” (and) don’t stop.')).toEqual(['0 Read', '7 write', '15 and', "20 don't", '26 stop'])
  })

  it('reads the parts of compounds', () => {
    expect(words('a pre-commit and/or client-side/server')).toEqual([
      '2 pre',
      '6 commit',
      '13 and',
      '20 client',
      '27 side',
      '32 server',
    ])
  })

  it.each([
    'lib/data/x.ts',
    '/etc/hosts',
    'Next.js',
    '.aiderignore',
    'user_id',
    'useEffect',
    'GitHub',
    'RLS',
    'APIs',
    'v4',
    'you@example.com',
    '@scope',
    'a=b',
    '$HOME',
    'C:\\Temp',
    'Größe',
    'Привет',
    '安全',
    ':tag',
    'e.g.',
    'GHSA-qpjv-jqxq-cfgh',
    'of',
  ])('leaves out %s', (text) => {
    expect(words(text)).toEqual([])
  })

  it('reads a sentence end, a dash and quotes as no part of a word', () => {
    expect(words("the end. 'quoted' -- well-")).toEqual(['0 the', '4 end', '10 quoted', '21 well'])
  })
})
