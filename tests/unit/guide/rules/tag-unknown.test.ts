import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

describe('tag-unknown', () => {
  it('accepts known tags and harmless elements', () => {
    expect(lint('Press :kbd[Ctrl] for :glossary-term[RLS]{id="rls"}.')).toEqual([])
  })

  it('accepts colons in prose', () => {
    expect(lint('At 10:30, `a:b` and note: this; :smile: stays.')).toEqual([])
  })

  it('reports a misspelt block', () => {
    expect(
      lint(`::warnig-box
Text.
::`),
    ).toEqual(['16:1 error tag-unknown: Unknown tag "warnig-box". Did you mean "warning-box"?'])
  })

  it('reports a misspelt tag in a text', () => {
    expect(lint('Use :glosary-term[RLS]{id="rls"} here.')).toEqual([
      '16:5 error tag-unknown: Unknown tag "glosary-term". Did you mean "glossary-term"?',
    ])
  })

  it('reports a word with a colon before it', () => {
    expect(lint('Write :secret behind it.')).toEqual([
      '16:7 error tag-unknown: Unknown tag "secret". If it is no tag, write it as code or with a backslash: \\:secret',
    ])
  })

  it('reports a block that nothing is like', () => {
    expect(
      lint(`::zzz
Text.
::`),
    ).toEqual([
      '16:1 error tag-unknown: Unknown tag "zzz". Tags are tldr, warning-box, danger-box, tip-box, info-box, faq-section, faq-item, related-articles, related-card, checklist-section, checklist-item, step-list, step-item, code-group, code-compare, verdict-columns, proof-result, glossary-term, fact-cite, call-to-action.',
    ])
  })
})
