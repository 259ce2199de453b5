import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

describe('markdown-unreadable', () => {
  it('accepts braces in code', () => {
    expect(
      lint(`Text \`{{ x\` text.

\`\`\`vue
{{ x
\`\`\``),
    ).toEqual([])
  })

  it('reports braces without end', () => {
    expect(
      lint(`Text.

Text {{ name and more.`),
    ).toEqual([
      '18:6 error markdown-unreadable: The Markdown parser fails on {{ without }}, and the page would be missing. Put it in backticks or in a fence.',
    ])
  })
})
