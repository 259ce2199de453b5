import { describe, expect, it } from 'vitest'
import { readSource } from '../../../../guide/markdown/source/document.ts'
import { fieldPassages } from '../../../../guide/prose/field-passages.ts'

function read(text: string, path = 'page.md'): string[] {
  return fieldPassages(readSource({ path, text })).map((passage) => {
    const index = passage.text.search(/\S/)
    const { line, column } = passage.at(index)
    return `${line}:${column} ${passage.text.replace(/\s+/g, ' ').trim()}`
  })
}

describe('fieldPassages', () => {
  it('reads the fields that readers get, but no titles of sources', () => {
    expect(
      read(
        '---\ntitle: One\ndescription: "Two\\nand \\"three\\""\nimage:\n  alt: \'Four\'\ntags: [five]\nsources:\n  - title: Six\n---\n',
      ),
    ).toEqual(['2:8 One', '3:15 Two and three', '5:9 Four'])
  })

  it('reads a text over several lines', () => {
    expect(read('---\ndescription: >-\n  One\n  two\n---\n')).toEqual(['2:14 >- One two'])
  })

  it('reads the fields of a YAML file', () => {
    expect(read('statement: One\nvalue: 2\ncaveat: Three', 'facts/a.yml')).toEqual(['1:12 One', '3:9 Three'])
  })

  it('finds none where the fields cannot be read', () => {
    expect(read('title: One')).toEqual([])
    expect(read('---\ntitle: [One\n---\n')).toEqual([])
  })
})
