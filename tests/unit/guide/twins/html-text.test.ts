import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../../../guide/markdown/source/mdc.ts'
import { flatten } from '../../../../guide/twins/flatten.ts'
import { htmlText } from '../../../../guide/twins/html-text.ts'
import { CONTEXT } from './context.ts'

const html = (markdown: string) => htmlText(flatten(parseMarkdown(markdown), CONTEXT), CONTEXT)

describe('htmlText', () => {
  it('drops what runs, and keeps the words of what it does not know', () => {
    expect(html('a <script>alert(1)</script> <b onclick="x">b</b> <kbd style="color:red">c</kbd>')).toBe(
      '<p>a  b <kbd>c</kbd></p>',
    )
    expect(html('<iframe src="https://example.com">x</iframe>\n\n<svg><a href="/x">y</a></svg>')).toBe('\n<p></p>')
  })

  it('makes addresses in raw HTML absolute, and drops those that run code', () => {
    expect(html('<a href="/x" target="_blank">a</a> <a href="javascript:alert(1)">b</a>')).toBe(
      '<p><a href="https://guide.example/x">a</a> <a>b</a></p>',
    )
  })

  it('writes tasks as signs', () => {
    expect(html('- [ ] a\n- [x] b')).toBe('<ul>\n<li>☐ a</li>\n<li>☑ b</li>\n</ul>')
  })

  it('keeps code, its language and the direction of cells', () => {
    expect(html('```ts [a.ts]\nif (a < b && c[d[0]]>1) {}\n```')).toBe(
      '<p><code>a.ts</code>:</p>\n<pre><code class="language-ts">if (a &#x3C; b &#x26;&#x26; c[d[0]]>1) {}\n</code></pre>',
    )
    expect(html('| a |\n| -: |\n| 1 |')).toContain('<td align="right">1</td>')
  })

  it('leads footnotes to the page, which has the same ids', () => {
    expect(html('a[^1]\n\n[^1]: b')).toContain('<a href="https://guide.example/blog/guides/x#user-content-fn-1">1</a>')
  })
})
