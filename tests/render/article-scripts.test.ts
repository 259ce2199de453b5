import process from 'node:process'
import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { describe, expect, it, vi } from 'vitest'
import { isElement, walk } from '../../guide/output/dom.ts'
import { validSite } from '../unit/guide/rules/fixture-site.ts'
import { article, lint } from '../unit/guide/rules/lint.ts'
import { ADDRESSES, BRACES, COMPONENTS, HTML } from '../fixtures/scripts/cases.ts'
import { BRACED, NAMED, PLACES } from '../fixtures/scripts/places.ts'
import { parseArticle, renderArticle } from './article-page.ts'

/** Few in each run of all tests, always the same; `npm run test:fuzz` asks for many, others each time. */
const CASES = Number(process.env.FUZZ_CASES ?? 300)
const SEED = Number(process.env.FUZZ_SEED ?? 42)

/** Elements of HTML that Markdown has, and those that our components make. Written out: a second pair of eyes. */
const ELEMENTS = new Set(
  `p blockquote hr br h2 h3 h4 h5 h6 ul ol li input table thead tbody tr th td pre section em strong del span code a img
   kbd sub sup abbr mark details summary
   div aside header figure figcaption label button dl dt dd time cite svg path
   code-block code-group code-tabs check-list term-note`.split(/\s+/),
)
/** None runs code, loads from elsewhere or changes the look of anything. */
const ATTRIBUTES =
  /^(?:id|lang|dir|title|class|href|hreflang|src|alt|width|height|start|align|type|disabled|checked|open|rel|loading|decoding|role|tabindex|d|viewBox|datetime|for|name|hidden|language|aria-[a-z]+|data-[a-z-]+)$/
/** Nobody wrote these classes: they would lay something over the page. */
const FOREIGN_CLASS = /\b(?:fixed|inset-0|wide)\b/

const PAGE = 'https://site.invalid/blog/page'

/** What is wrong with the HTML of a page, if anything is. */
function danger(html: string): string | undefined {
  const found: string[] = []
  walk(parseFragment(html), (node) => {
    if (!isElement(node)) return
    const isInDrawing = node.parentNode && 'tagName' in node.parentNode && node.parentNode.tagName === 'svg'
    if (!ELEMENTS.has(node.tagName) || (isInDrawing && node.tagName !== 'path')) found.push(`<${node.tagName}>`)
    for (const { name, value } of node.attrs) {
      if (!ATTRIBUTES.test(name)) found.push(`<${node.tagName} ${name}>`)
      if (name === 'class' && FOREIGN_CLASS.test(value)) found.push(`class "${value}"`)
      if (name !== 'href' && name !== 'src') continue
      // No browser follows what is no address.
      if (!URL.canParse(value, PAGE)) continue
      const { protocol, host } = new URL(value, PAGE)
      const schemes = name === 'href' ? ['https:', 'http:', 'mailto:', 'tel:'] : ['https:']
      if (!schemes.includes(protocol)) found.push(`${name}="${value}"`)
      if (name === 'src' && host !== new URL(PAGE).host) found.push(`${name}="${value}"`)
    }
  })
  return found.length > 0 ? found.join(', ') : undefined
}

/** What must not happen to an article; nothing where it is refused or harmless. */
async function problemWith(body: string): Promise<string | undefined> {
  const isRefused = lint(body).some((issue) => /^\d+:\d+ error /.test(issue))
  let parsed: Awaited<ReturnType<typeof parseArticle>>
  try {
    parsed = await parseArticle(article({ body }))
  } catch (error) {
    return isRefused ? undefined : `The rules accept what the parser fails on: ${String(error)}`
  }
  const [refusal] = parsed.refusals
  if (refusal) return isRefused ? undefined : `The rules accept what the parser refuses: ${refusal.message}`
  // Whatever the rules say of it: the guard alone must be enough.
  try {
    return danger(await renderArticle(parsed.nodes))
  } catch (error) {
    return isRefused ? undefined : `The rules accept what can't be rendered: ${String(error)}`
  }
}

async function problemsWith(texts: Iterable<string>): Promise<string[]> {
  // The parser tells what it leaves out.
  using _warnings = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const problems: string[] = []
  for (const text of texts) {
    const problem = await problemWith(text)
    if (problem) problems.push(`${JSON.stringify(text)}: ${problem}`)
  }
  return problems
}

const CORPUS = [...Object.values(HTML), ...Object.values(ADDRESSES), ...BRACES, ...COMPONENTS]

/** What hides a word from a filter. */
const HIDING = [
  ...[
    '\0',
    '\t',
    '\n',
    '\r',
    '\u0001',
    '\u00A0',
    '\u00AD',
    '\u200B',
    '\u202E',
    '\u2028',
    '\uFEFF',
    '\\',
    '/',
    '%09',
    '%00',
  ],
  ...[
    '&#x3C;',
    '&lt;',
    '&colon;',
    '&Tab;',
    '&#58;',
    '&amp;',
    '"',
    "'",
    '`',
    '<',
    '>',
    '=',
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    ':',
    '::',
  ],
  ...[
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '</',
    '/>',
    '\n\n',
    '\n> ',
    '\n- ',
    '\n    ',
    '\n---\n',
    '```',
    '{{',
    '}}',
    '*',
    '_',
  ],
]

const hidden = fc
  .record({
    text: fc.constantFrom(...CORPUS),
    other: fc.constantFrom(...CORPUS),
    place: fc.constantFrom(...Object.values(PLACES), ...BRACED, ...NAMED),
    edits: fc.array(
      fc.record({
        at: fc.nat(1000),
        length: fc.oneof({ arbitrary: fc.constant(0), weight: 3 }, fc.nat(6)),
        piece: fc.oneof(fc.constantFrom(...HIDING), fc.constantFrom('other' as const, 'capitals' as const)),
      }),
      { maxLength: 5 },
    ),
    around: fc.boolean(),
  })
  .map(({ text, other, place, edits, around }) => {
    const edited = (whole: string) =>
      edits.reduce((now, { at, length, piece }) => {
        const start = Math.floor((at / 1000) * now.length)
        const put = piece === 'other' ? other : piece === 'capitals' ? now.slice(start).toUpperCase() : piece
        return now.slice(0, start) + put + (piece === 'capitals' ? '' : now.slice(start + length))
      }, whole)
    return around ? edited(place(text)) : place(edited(text))
  })

describe('an article cannot bring a script', () => {
  it.each(Object.entries(PLACES))('as %s', { timeout: 120_000 }, async (_, place) => {
    const texts = [...Object.values(HTML), ...Object.values(ADDRESSES)]
    expect(await problemsWith(texts.map(place))).toEqual([])
  })

  it('as an attribute in braces', { timeout: 120_000 }, async () => {
    expect(await problemsWith(BRACED.flatMap((place) => BRACES.map(place)))).toEqual([])
  })

  it('as a component of Nuxt or Vue', { timeout: 120_000 }, async () => {
    expect(await problemsWith(NAMED.flatMap((place) => COMPONENTS.map(place)))).toEqual([])
  })

  it('in any of these changed at random', { timeout: CASES * 1000 }, async () => {
    using _warnings = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const property = fc.asyncProperty(hidden, async (text) => {
      expect(await problemWith(text)).toBeUndefined()
    })
    await fc.assert(property, { numRuns: CASES, seed: SEED })
  })

  it('and one without any is not refused', async () => {
    const refused: string[] = []
    for (const { path, text } of validSite().files.filter((file) => file.path.endsWith('.md'))) {
      const { refusals } = await parseArticle(text)
      refused.push(...refusals.map(({ line, message }) => `${path}:${line} ${message}`))
    }
    expect(refused).toEqual([])
  })

  it.each([
    '<script>run()</script>',
    '<p onclick="run()">',
    '<p style="color:red">',
    '<a href=" java\tscript:run()">',
    '<img src="//attacker.example/x">',
    '<svg><a href="/x">x</a></svg>',
    '<p class="fixed">',
  ])('and a page with %s would be seen', (html) => {
    expect(danger(html)).toBeDefined()
  })
})
