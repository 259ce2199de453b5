import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

describe('attribute', () => {
  it('accepts an id and a language', () => {
    expect(lint('A [text]{#mark} and `code`{lang="ts"}.')).toEqual([])
  })

  it('reports a handler on a picture', () => {
    expect(lint('![A diagram](/diagram.svg){onclick="x"}')).toEqual([
      '16:28 error attribute: The attribute "onclick" is not allowed. Delete it.',
    ])
  })

  it('reports a style on a tag', () => {
    expect(
      lint(`::tip-box{style="color:red"}
Text.
::`),
    ).toEqual(['16:11 error attribute: The attribute "style" is not allowed. Delete it.'])
  })

  it('reports a directive', () => {
    expect(lint('A [text]{v-html="x"}.')).toEqual([
      '16:10 error attribute: The attribute "v-html" is not allowed. Delete it.',
    ])
  })

  it('reports an address that runs code', () => {
    expect(lint('A [text]{href="javascript:x"}.')).toEqual([
      '16:10 error attribute: The address runs code or holds a document. Delete it.',
    ])
  })

  it('reports a class', () => {
    expect(lint('A [text]{.wide}.')).toEqual([
      '16:3 error attribute: The attribute "class" is not allowed on <span>. Delete it: how a text looks is up to the site.',
    ])
  })

  it('reports what only the parser writes', () => {
    expect(lint('A [text](/blog/guides/page){rel="opener"} and :kbd[Ctrl]{is="x-y" :title="a.b"}.')).toHaveLength(3)
  })

  it('reports a direction that there is not', () => {
    expect(lint('A [text]{dir="up"}.')).toEqual([
      '16:10 error attribute: The attribute "dir" can\'t be "up". Delete it: how a text looks is up to the site.',
    ])
  })

  it('reports braces that vanish', () => {
    expect(lint('The path `/users/`{id} is open.')).toEqual([
      '16:20 error attribute: {id} behind a text, a link or code is read as an attribute and would vanish. Leave a space before the {, or put it inside the code.',
    ])
  })
})
