import { describe, expect, it } from 'vitest'
import { lintSite } from '../../../../guide/rules/engine.ts'
import type { Issue } from '../../../../guide/rules/issue.ts'
import type { Dictionary } from '../../../../guide/spelling/dictionary.ts'
import { loadDictionary } from '../../../../guide/spelling/dictionary.ts'
import { spellingRules, withoutEchoes } from '../../../../guide/spelling/rule.ts'
import { article } from '../rules/lint.ts'

const SITE_WORDS = new Map([['supabase', 'Supabase']])

const loaded = await loadDictionary()

function check(text: string, path = 'blog/guides/page.md', dictionary: Dictionary = loaded): string[] {
  const site = {
    config: { url: 'https://fixproof.example', categories: [] },
    files: [{ path, file: path, text }],
    publicFiles: new Set<string>(),
    today: '2026-11-22',
  }
  return lintSite(site, { rules: spellingRules(dictionary, SITE_WORDS) }).map(
    ({ line, column, severity, rule, message, hint }) => `${line}:${column} ${severity} ${rule}: ${message} ${hint}`,
  )
}

const ADD = 'If it is right, add it to guide/spelling/words.txt.'

describe('spelling', () => {
  it('accepts words, names, code, addresses and other people’s titles', () => {
    expect(
      check(
        article({
          fields: "tags: [qwrty]\nogTitle: 'It isn''t so'",
          body:
            "Supabase's policies aren’t `polcy`; [see](/polcy) lib/polcy.ts, polcyName, POLCY, POLCYs and https://polcy.example.\n\n" +
            '<!-- polcy -->\n\n```ts\nconst polcy = 1\n```',
        }),
      ),
    ).toEqual([])
  })

  it('reports a misspelt word with its place and up to three suggestions', () => {
    expect(check(article({ body: 'Turn the **polcy** on.' }))).toEqual([
      `16:12 warning spelling: "polcy" is not in the dictionary. Did you mean "policy", "poly" or "polly"? ${ADD}`,
    ])
  })

  it('reports words of fields, headings, cells, props and tags', () => {
    const text = article({
      fields: 'ogTitle: A polcy for all',
      body: '### Polcy\n\n| polcy |\n| --- |\n\n::tip-box{title="The polcy"}\nA polcy.\n::',
    })
    expect(check(text).map((line) => line.split(' ')[0])).toEqual(['8:12', '17:5', '19:3', '22:22', '23:3'])
  })

  it('reports the fields of a YAML file', () => {
    expect(check('statement: A polcy.\n', 'facts/a.yml').map((line) => line.split(' ')[0])).toEqual(['1:14'])
  })

  it('offers the words of the site first', () => {
    expect(check(article({ body: 'Open Supbase.' }))).toEqual([
      `16:6 warning spelling: "Supbase" is not in the dictionary. Did you mean "Supabase", "subbase" or "surbase"? ${ADD}`,
    ])
  })

  it('reports British spelling with the American one', () => {
    expect(check(article({ body: 'In favour of it.' }))).toEqual([
      '16:4 warning spelling: "favour" is British English. Write "favor": the guides are written in American English.',
    ])
  })

  it('looks suggestions up for twenty words', () => {
    const asked: string[] = []
    const dictionary: Dictionary = {
      shortest: 3,
      has: (word) => !word.includes('q'),
      american: () => undefined,
      suggest: (word) => {
        asked.push(word)
        return []
      },
    }
    const words = Array.from({ length: 30 }, (_, index) =>
      `qq${String.fromCodePoint(97 + index)}`.replace(/[^a-z]/g, 'zz'),
    )
    expect(check(article({ body: [...words, ...words].join(' ') }), undefined, dictionary)[0]).toBe(
      `16:1 warning spelling: "qqa" is not in the dictionary. ${ADD}`,
    )
    expect(asked).toHaveLength(20)
  })

  it('waits until blocks are closed', () => {
    expect(check(article({ body: '::tip-box\nA polcy.' }))).toEqual([])
  })
})

describe('withoutEchoes', () => {
  const issue: Issue = { rule: 'spelling', file: 'a.md', line: 1, column: 2, severity: 'warning', message: 'M.' }

  it('takes spelling out where another rule tells the same place', () => {
    const claim = { ...issue, rule: 'prose-claim' }
    const elsewhere = { ...issue, column: 3 }
    expect(withoutEchoes([issue, claim, elsewhere])).toEqual([claim, elsewhere])
  })
})
