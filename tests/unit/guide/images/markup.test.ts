import { describe, expect, it } from 'vitest'
import type { Card } from '../../../../guide/images/card.ts'
import { cardMarkup } from '../../../../guide/images/markup.ts'
import { FRAME } from './frame.ts'

const markup = (card: Partial<Card>) => cardMarkup({ title: 'Title', stack: [], ...card }, FRAME)

describe('cardMarkup', () => {
  it('writes words as words', () => {
    expect(markup({ title: '<b> & </b>' })).toContain('&lt;b&gt; &amp; &lt;/b&gt;')
  })

  it('turns a title from right to left by its first letter', () => {
    expect(markup({ title: '1. אבטחת Supabase' })).toContain('<div class="title rtl" dir="rtl">')
    expect(markup({ title: 'Supabase אבטחת' })).toContain('<div class="title ltr" dir="ltr">')
  })

  it('has the severity before the tools, and no empty row', () => {
    expect(markup({ severity: 'high', stack: ['Vite'] })).toMatch(/is-high">high<\/span><span class="stamp">Vite</)
    expect(markup({})).not.toContain('class="stamps"')
  })

  it('has the proof strip, the host and the name on every card', () => {
    for (const words of ['Vulnerable', 'Fixed', FRAME.host, FRAME.name]) expect(markup({})).toContain(`>${words}<`)
  })
})
