import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

describe('attribute', () => {
  it('accepts a class and an id', () => {
    expect(lint('A [text]{.wide #mark} and `code`{lang="ts"}.')).toEqual([])
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

  it('reports braces that vanish', () => {
    expect(lint('The path `/users/`{id} is open.')).toEqual([
      '16:20 error attribute: {id} behind a text, a link or code is read as an attribute and would vanish. Leave a space before the {, or put it inside the code.',
    ])
  })
})
