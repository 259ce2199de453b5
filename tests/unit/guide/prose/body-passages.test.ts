import { describe, expect, it } from 'vitest'
import { readSource } from '../../../../guide/markdown/source/document.ts'
import { bodyPassages } from '../../../../guide/prose/body-passages.ts'
import { CODE } from '../../../../guide/prose/passage.ts'
import { readView } from '../../../../guide/rules/markdown-view.ts'

function read(text: string) {
  const { body } = readView(readSource({ path: 'page.md', text }))
  if (!body) throw new Error('The text cannot be parsed.')
  return bodyPassages(body)
}

/** Kind and words, with white space folded and code as one sign. */
function words(text: string): string[] {
  return read(text).map((passage) => {
    const folded = passage.text
      .replaceAll(new RegExp(`${CODE}+`, 'g'), '#')
      .replace(/\s+/g, ' ')
      .trim()
    return `${passage.kind}${passage.quoted ? ', quoted' : ''}: ${folded}`
  })
}

describe('bodyPassages', () => {
  it('reads headings, paragraphs, lists, cells and quotes', () => {
    expect(words('## One\n\nTwo\nlines\n\n- Three\n\n| a | b |\n| - | - |\n| c | `d` |\n\n> Four')).toEqual([
      'heading: One',
      'text: Two lines',
      'text: Three',
      'text: a',
      'text: b',
      'text: c',
      'text: #',
      'text, quoted: Four',
    ])
  })

  it('leaves out code, HTML, comments, addresses and printed addresses', () => {
    expect(
      words(
        '```js\ncode\n```\n\nA <mark>b</mark> [c](/d "e") <https://f.example> www.g.example :kbd[Ctrl]\n\n<!-- h -->\n\n[i]: /j',
      ),
    ).toEqual(['text: A b c # # #'])
  })

  it('reads the alt text of pictures', () => {
    expect(words('![A diagram](/x.svg)')).toEqual(['text: A diagram'])
  })

  it('reads tags: their props first, then what they hold', () => {
    expect(words('::tip-box{title="One" icon="two"}\nThree :glossary-term[four]{id="five"}.\n::')).toEqual([
      'prop: One',
      'text: Three four .',
    ])
  })

  it('knows the places, links and facts', () => {
    const [passage] = read('\nA **b** [c](/d), :fact-cite{id="x"}.')
    expect(passage?.at(passage.text.indexOf('b'))).toEqual({ line: 2, column: 5 })
    expect(passage).toMatchObject({ links: [[8, 15]], citesFact: true })
  })
})
