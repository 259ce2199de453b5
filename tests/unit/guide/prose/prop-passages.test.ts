import { describe, expect, it } from 'vitest'
import { readSource } from '../../../../guide/markdown/source/document.ts'
import { propPassages } from '../../../../guide/prose/prop-passages.ts'
import { readView } from '../../../../guide/rules/markdown-view.ts'

function read(text: string): [text: string, line: number, column: number][] {
  const { body } = readView(readSource({ path: 'page.md', text }))
  return (body?.tags ?? []).flatMap(({ node }) =>
    propPassages(node, body?.text ?? '').map((passage): [string, number, number] => {
      const { line, column } = passage.at(0)
      return [passage.text, line, column]
    }),
  )
}

describe('propPassages', () => {
  it('reads what readers see, at its place', () => {
    expect(read('::faq-item{id="x" question="Is it?"}\nYes.\n::\n\n:call-to-action{href="/a" label=\'Go\'}')).toEqual([
      ['Is it?', 1, 29],
      ['Go', 5, 34],
    ])
  })

  it('reads props in YAML', () => {
    expect(read('::tip-box\n---\ntitle: "A title"\n---\nText.\n::')).toEqual([['A title', 3, 9]])
  })

  it('places what is written with escapes at its tag', () => {
    expect(read('Text\n\n::tip-box\n---\ntitle: "A \\"title\\""\n---\nText.\n::')).toEqual([['A "title"', 3, 1]])
  })

  it('leaves out props that are no text', () => {
    expect(read('::tip-box{title}\nText.\n::')).toEqual([])
  })
})
