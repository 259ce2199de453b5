import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prefersMarkdown } from '../../../../deploy/accept.ts'
import { MARKDOWN_WISH } from '../../../../deploy/hosts/markdown-wish.ts'

/** As nginx and Caddy read the list. */
function isWanted(accept: string): boolean {
  return MARKDOWN_WISH.find(([pattern]) => new RegExp(pattern, 'i').test(accept))?.[1] ?? false
}

const weight = fc.constantFrom(
  '',
  ';q=1',
  ';q=1.0',
  ';q=0',
  ';q=0.0',
  ...[1, 4, 5, 9].map((digit) => `;q=0.${digit}`),
  '; q=.7',
)
const type = (name: string) => fc.tuple(fc.constantFrom('', ';variant=GFM'), weight).map(([more, q]) => name + more + q)
const others = fc.array(fc.constantFrom('*/*', 'text/*;q=0.3', 'application/xml', 'text/markdownish', 'x-text/html'), {
  maxLength: 2,
})
const accept = fc
  .tuple(fc.option(type('text/markdown')), fc.option(type('text/html')), others)
  .chain(([markdown, html, rest]) =>
    fc.shuffledSubarray(
      [markdown, html, ...rest].filter((one) => one !== null),
      { minLength: 0 },
    ),
  )
  .chain((ranges) => fc.constantFrom(',', ', ').map((comma) => ranges.join(comma)))

describe('MARKDOWN_WISH', () => {
  it('decides as the server does', () => {
    fc.assert(
      fc.property(accept, (header) => {
        expect(isWanted(header)).toBe(prefersMarkdown(header))
      }),
      { numRuns: 2_000 },
    )
  })

  it('has patterns that engines without a look around take', () => {
    for (const [pattern] of MARKDOWN_WISH) expect(pattern).not.toMatch(/\(\?[=!<]|\\\d/)
  })
})
