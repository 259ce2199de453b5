import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { TAGS } from '../../../../guide/tags/registry.ts'
import { BLOCK_FLATTENINGS, INLINE_FLATTENINGS } from '../../../../guide/twins/tags/index.ts'
import { flat } from './context.ts'
import { FLATTENED } from './flattened.ts'

const EXAMPLES = resolve(import.meta.dirname, '../../../../guide/tags/examples')
const namesOf = (inline: boolean) => TAGS.filter(({ form }) => (form === 'inline') === inline).map(({ name }) => name)

describe('flatten', () => {
  it('knows every tag, and no other', () => {
    expect(Object.keys(BLOCK_FLATTENINGS).sort()).toEqual(namesOf(false).sort())
    expect(Object.keys(INLINE_FLATTENINGS).sort()).toEqual(namesOf(true).sort())
  })

  it.each(TAGS)('flattens the example of $name', ({ name }) => {
    expect(flat(readFileSync(join(EXAMPLES, `${name}.md`), 'utf8'))).toBe(FLATTENED[name])
  })

  it('shows the code of a sample below its verdict, and refuses what is not there', () => {
    expect(flat('```ts {1} [app.ts] src="samples/idor/vulnerable/app.ts#read"\n```')).toBe(
      '**Vulnerable, do not use:** `app.ts`\n\n```ts\nread: (id: string) => db.find({ id }),\n```\n',
    )
    expect(flat('```sql src="samples/idor/schema.sql#L1"\n```')).toBe('```sql\ncreate table notes (id int);\n```\n')
    expect(() => flat('```ts src="samples/idor/gone.ts"\n```')).toThrow('There is no file samples/idor/gone.ts.')
  })

  it('shows a proof as a sentence, a table and how to repeat it', () => {
    expect(flat(':proof-result{sample="idor"}'))
      .toBe(`**Proof: Notes of others, by id. Holds.** An API in which B asks for the notes of A.

| Attack | Vulnerable | Fixed |
| - | - | - |
| B reads a note of A | 200, the note of A | 404 |
| Still works: A reads an own note | 200 | 200 |

Ran 20 November 2026 on Node 26.10.0, express 5.3.0. Repeat it: \`npm run proof -- idor\`
`)
    expect(() => flat(':proof-result{sample="gone"}')).toThrow('The proof of the sample "gone" has no report.')
  })

  it('puts what a box begins with behind its name where that is text', () => {
    expect(flat('::tip-box\n### Use `curl`!\nText.\n::')).toBe('> **Tip: Use `curl`!** Text.\n')
    expect(flat('::danger-box\n- a\n::')).toBe('> **Danger:**\n>\n> - a\n')
    expect(flat('::warning-box{title="A *b*"}\nText.\n::')).toBe('> **Warning: A \\*b\\*.** Text.\n')
  })

  it('gives questions, lists and steps a heading below the one that they stand under', () => {
    expect(flat('## A\n\n:::faq-section\n::faq-item{question="Q?"}\n### B\n::\n:::\n\n## C')).toBe(
      '## A\n\n### Q?\n\n#### B\n\n## C\n',
    )
    expect(flat('### A\n\n:::checklist-section{title="T"}\n::checklist-item{label="L"}\n::\n:::')).toBe(
      '### A\n\n#### T\n\n- [ ] L\n',
    )
    expect(flat('## A\n\n:::step-list\n::step-item\n### B\nb\n::\n\n::step-item{title="C"}\nc\n::\n:::')).toBe(
      '## A\n\n### 1. B\n\nb\n\n### 2. C\n\nc\n',
    )
  })

  it('writes a question of several lines on one', () => {
    expect(flat('::faq-item\n---\nquestion: |\n  Is it\n  read?\n---\nYes.\n::')).toBe('## Is it read?\n\nYes.\n')
  })

  it('begins headings at the second level', () => {
    expect(flat('# A\n\n## B\n\n### C')).toBe('## A\n\n## B\n\n### C\n')
  })

  it('takes tags on lines of their own as blocks', () => {
    expect(flat('::related-articles\n:related-card{href="/about" title="A"}\n:related-card{href="/b"}\n::')).toBe(
      '## Related guides\n\n- [A](https://guide.example/about)\n- [/b](https://guide.example/b)\n',
    )
    expect(flat(':call-to-action{href="#x" label="Go"}')).toBe('[Go](https://guide.example/blog/guides/x#x)\n')
  })

  it('chooses guides where the editor named none', () => {
    expect(flat('::related-articles\n::')).toBe(
      '## Related guides\n\n- [Auth0 for Next.js](https://guide.example/blog/guides/auth0): Sessions and roles.\n',
    )
  })

  it('names columns that the editor did not', () => {
    expect(flat('::verdict-columns\n- a\n\nB:\n\n- b\n::')).toBe('**What is good**\n\n- a\n\nB:\n\n- b\n')
    expect(flat('::verdict-columns\n**A**\n\n- a\n\n1. b\n::')).toBe('**A**\n\n- a\n\n**What to watch**\n\n1. b\n')
  })

  it('says above a fence what the page says, and keeps the language only', () => {
    expect(flat('```ts{2} [a b.ts]\nx\n```')).toBe('`a b.ts`:\n\n```ts\nx\n```\n')
    expect(flat('```sql unchecked="it is cut here"\nx\n```')).toBe('Not checked: it is cut here\n\n```sql\nx\n```\n')
    expect(flat('```sql verdict=fixed\nx\n```')).toBe('**Fixed:**\n\n```sql\nx\n```\n')
    expect(flat('::code-group\n```bash\nx\n```\n```text\ny\n```\n::')).toBe(
      '**Shell**\n\n```bash\nx\n```\n\n**Text**\n\n```text\ny\n```\n',
    )
  })

  it('writes small elements as HTML, and takes spans, attributes, bindings and comments away', () => {
    expect(flat('Press :kbd[Ctrl], :abbr[A]{title="B & <C>"}, [s]{.x}, **b**{.y} <!-- c -->end.')).toBe(
      'Press <kbd>Ctrl</kbd>, <abbr title="B &amp; &lt;C>">A</abbr>, s, **b** end.\n',
    )
    expect(flat('> :kbd[Quote]')).toBe('> <kbd>Quote</kbd>\n')
    expect(flat('A {{ $doc.x }} b:br{} c')).toBe('A `$doc.x` b\\:br{} c\n')
    expect(flat('A `b` <!-- c -->')).toBe('A `b`\n')
    expect(flat('<!-- a -->\n\nText')).toBe('Text\n')
  })

  it('keeps text that looks like a tag as text', () => {
    expect(flat('\\::tip-box\n\nPress \\:kbd\\[x].')).toBe('\\::tip-box\n\nPress \\:kbd\\[x].\n')
  })

  it('keeps tables, footnotes, tasks and definitions, with absolute addresses', () => {
    const source =
      '| A | B |\n| - | -: |\n| [x][] | :glossary-term{id="rls"} |\n\n[x]: ./y.md#z "T"\n\nN[^1]\n\n[^1]: [n](/n)\n'
    expect(flat(source)).toBe(
      '| A | B |\n| - | -: |\n| [x][] | [Row level security](https://guide.example/glossary#rls) |\n\n' +
        '[x]: https://guide.example/blog/guides/y#z "T"\n\nN[^1]\n\n[^1]: [n](https://guide.example/n)\n',
    )
  })

  it('takes addresses that run code away, and leaves the words', () => {
    expect(flat('[a](javascript:alert(1)) ![b](data:text/html,x)')).toBe('a\n')
  })
})
