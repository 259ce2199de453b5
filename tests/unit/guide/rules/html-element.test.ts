import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

describe('html-element', () => {
  it('accepts harmless elements and comments', () => {
    expect(
      lint(`Press <kbd>Ctrl</kbd>.<br>

<!-- a <script> in a comment -->

<details>
<summary>More</summary>

Text.

</details>`),
    ).toEqual([])
  })

  it('reports a script', () => {
    expect(lint('<script>let a = "<b>"</script>')).toEqual([
      '16:1 error html-element: <script> is not allowed: it can run code, load another page or change this one. To show it as text, put it in backticks.',
    ])
  })

  it('reports a frame', () => {
    expect(lint('Text <iframe src="/x"></iframe>.')).toEqual([
      '16:6 error html-element: <iframe> is not allowed: it can run code, load another page or change this one. To show it as text, put it in backticks.',
    ])
  })

  it('reports a heading', () => {
    expect(lint('<h2>Title</h2>')).toEqual([
      '16:1 error html-element: <h2> is a heading in raw HTML. Write ## and its text.',
    ])
  })

  it('reports a tag in angle brackets', () => {
    expect(
      lint(`<TipBox>

Text.

</TipBox>`),
    ).toEqual(['16:1 error html-element: The tag "tip-box" is not written in angle brackets. Write ::tip-box.'])
  })

  it('reports a placeholder', () => {
    expect(lint('Open https://<project>.example.com now.')).toEqual([
      '16:14 error html-element: <project> is no HTML element, so it would vanish. To show it as text, put it in backticks.',
    ])
  })

  it('reports layout', () => {
    expect(
      lint(`<div>

Text.

</div>`),
    ).toEqual([
      '16:1 error html-element: <div> is raw HTML. Write it in Markdown. Allowed are kbd, sub, sup, br, abbr, mark, details and summary.',
    ])
  })
})
