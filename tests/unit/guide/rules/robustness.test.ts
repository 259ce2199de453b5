import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lintSite } from '../../../../guide/rules/engine.ts'
import { splitLines } from '../../../../guide/markdown/source/text.ts'

const FOLDER = 'tests/fixtures/content/valid/blog/guides'
const SOURCES = readdirSync(FOLDER).map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8').replaceAll('\r\n', '\n'))

/** What breaks Markdown, YAML and MDC, to be put anywhere. */
const PIECES = [
  ...[
    '::',
    '\n::\n',
    '```',
    '\n```\n',
    '~~~',
    '{{',
    '}}',
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '"',
    "'",
    ':',
    '\n---\n',
    '<',
    '>',
  ],
  ...[
    '<!--',
    '-->',
    '<script>',
    '\n- ',
    '\n> ',
    '    ',
    '\t',
    '#',
    '|',
    '\\',
    '\0',
    '😀',
    '\r',
    '::tip-box',
    '\n::x{y="\n',
  ],
  ...['[^1]', '![', '*', '_', '`', '\n\n', '$', '@', ':a', '- [ ] ', '!!binary', '&a', '*a', '%', '&#x3A;', '\u202E'],
]

/** A generator of numbers below a limit that gives the same numbers in every run. */
function numbers(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 2_147_483_647
    return state % limit
  }
}

function damage(source: string, next: (limit: number) => number): string {
  let text = source
  for (let edits = next(6) + 1; edits > 0; edits--) {
    const at = next(text.length + 1)
    const from = next(text.length + 1)
    const kind = next(3)
    if (kind === 0) text = text.slice(0, at) + (PIECES[next(PIECES.length)] ?? '') + text.slice(at)
    else if (kind === 1) text = text.slice(0, at) + text.slice(at + next(30))
    else text = text.slice(0, at) + text.slice(from, from + next(200)) + text.slice(at)
  }
  return text
}

describe('the engine on damaged articles', () => {
  it.each(SOURCES.map((source, index) => [index, source] as const))(
    'reads every edit of fixture %i',
    (index, source) => {
      const next = numbers(index + 1)
      for (let round = 0; round < 40; round++) {
        const text = damage(source, next)
        const lines = splitLines(text)
        const issues = lintSite({
          config: { url: 'https://fixproof.example', categories: [] },
          files: [{ path: 'blog/guides/page.md', file: 'page.md', text }],
          publicFiles: new Set(),
          today: '2026-11-22',
        })
        for (const { line, column, message } of issues) {
          expect(message).not.toMatch(/^The rule .* failed/)
          expect(column, text).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
        }
      }
    },
  )
})
