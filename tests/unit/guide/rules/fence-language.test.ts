import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

describe('fence-language', () => {
  it('accepts a known language with a file name and marks', () => {
    expect(
      lint(`\`\`\`ts{1} [a file.ts] verdict=fixed
let a
\`\`\``),
    ).toEqual([])
  })

  it('reports none', () => {
    expect(
      lint(`\`\`\`
let a
\`\`\``),
    ).toEqual([
      '16:1 error fence-language: The fence names no language. Write it behind the backticks: ```ts. For plain text, write text.',
    ])
  })

  it('reports another name', () => {
    expect(
      lint(`\`\`\`typescript
let a
\`\`\``),
    ).toEqual(['16:1 error fence-language: Unknown language "typescript". Did you mean "ts"?'])
  })

  it('reports an ending', () => {
    expect(
      lint(`\`\`\`yml
a: b
\`\`\``),
    ).toEqual(['16:1 error fence-language: Unknown language "yml". Did you mean "yaml"?'])
  })

  it('reports a misspelling', () => {
    expect(
      lint(`\`\`\`pyton
a = 1
\`\`\``),
    ).toEqual(['16:1 error fence-language: Unknown language "pyton". Did you mean "python"?'])
  })

  it('reports a file name alone', () => {
    expect(
      lint(`\`\`\`[a.ts]
let a
\`\`\``),
    ).toEqual([
      '16:1 error fence-language: The fence names no language. Write it behind the backticks: ```ts. For plain text, write text.',
    ])
  })

  it('reports indented text', () => {
    expect(
      lint(`Text.

    let a

Text.`),
    ).toEqual([
      '18:1 warning fence-language: Indented text is read as code without a language. Write it as a fence, or take the indentation away.',
    ])
  })

  it('reports no such language', () => {
    expect(
      lint(`\`\`\`brainfuck
+
\`\`\``),
    ).toEqual([
      '16:1 error fence-language: Unknown language "brainfuck". Languages are bash, css, diff, dockerfile, env, graphql, html, http, ini, js, json, jsonc, jsx, md, mdc, nginx, powershell, prisma, python, rules, sh, sql, text, toml, ts, tsx, vue, xml and yaml.',
    ])
  })
})
