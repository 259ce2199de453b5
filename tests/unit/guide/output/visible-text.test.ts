import { describe, expect, it } from 'vitest'
import { readPage } from '../../../../guide/output/page.ts'
import { isChrome, visibleText } from '../../../../guide/output/visible-text.ts'

function textOf(html: string): string {
  const [body] = readPage('x.html', `<body>${html}</body>`, 'https://guide.example').all('body')
  return body ? visibleText(body, (element) => (isChrome(element) ? '' : undefined)) : ''
}

describe('visibleText', () => {
  it.each([
    ['<p>one</p><p>two</p>', 'one two'],
    ['<em>one</em>two<strong>three</strong>', 'onetwothree'],
    ['<ul><li>one</li><li>two</li></ul>', 'one two'],
    ['one<br>two', 'one two'],
    ['  one\n\t two&nbsp;three ', 'one two three'],
    ['one<span hidden>two</span><i aria-hidden="true">*</i><script>x</script>', 'one'],
    ['<code-block><div class="code-bar">bash</div><pre><code>ls</code></pre></code-block>', 'ls'],
    ['one <button>Copy</button><span role="status">Copied</span>', 'one'],
    ['a &lt;b&gt; &amp; c', 'a <b> & c'],
  ])('reads %s as "%s"', (html, text) => {
    expect(textOf(html)).toBe(text)
  })
})
