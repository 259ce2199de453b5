import { describe, expect, it } from 'vitest'
import { isSound, scanBlocks } from '../../../../../guide/markdown/source/blocks.ts'

const scan = (text: string) => scanBlocks(text.split('\n'))

describe('scanBlocks', () => {
  it('pairs starts and ends with the block around them', () => {
    const found = scan(':::outer\n::inner{title="x"}\nText.\n::\n:::')
    expect(isSound(found)).toBe(true)
    expect(found.blocks.map(({ name, start, endLine, parent }) => [name, start.line, endLine, parent?.name])).toEqual([
      ['inner', 2, 4, 'outer'],
      ['outer', 1, 5, undefined],
    ])
  })

  it('passes over fences, comments and YAML props', () => {
    const found = scan('```md\n::a\n```\n<!--\n::b\n-->\n::c\n---\nx: "::"\n---\n::\n````md\n```\n::d\n````')
    expect(isSound(found)).toBe(true)
    expect(found.blocks.map(({ name }) => name)).toEqual(['c'])
  })

  it('passes over colons in a text', () => {
    expect(scan('::before is an element\nstd::vector\n`::a`\n:::: and more')).toMatchObject({
      blocks: [],
      strayEnds: [],
    })
  })

  it('finds blocks in quotes and lists', () => {
    expect(scan('> ::a\n> ::\n\n- ::b\n  ::').blocks.map(({ name }) => name)).toEqual(['a', 'b'])
  })

  it('tells what is not closed, and by which line it was meant to be', () => {
    expect(scan(':::a\n::b\n:::').unclosed.map(({ name }) => name)).toEqual(['b'])
    expect(scan('::a\n:::').unclosed).toMatchObject([{ name: 'a', closedWith: { line: 2, colons: 3 } }])
    expect(scan('text\n::').strayEnds).toEqual([{ start: { line: 2, column: 1 }, colons: 2 }])
  })

  it('tells of a fence without end, and of one that takes in the next', () => {
    expect(scan('```ts\na').unclosedFences).toEqual([{ start: { line: 1, column: 1 }, swallowed: undefined }])
    expect(scan('```ts\na\n\n```js\nb\n```').unclosedFences).toEqual([{ start: { line: 1, column: 1 }, swallowed: 4 }])
  })
})
