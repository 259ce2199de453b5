import { describe, expect, it } from 'vitest'
import ProofResult from '../../components/content/ProofResult.vue'
import { attribute } from '../../guide/output/dom.ts'
import { reportOfIdor } from '../unit/guide/proof/sample-files.ts'
import { inside, render, textOf } from './render.ts'

describe('ProofResult', () => {
  it('says what was attacked, what happened on both sides, when, on what, and how to repeat it', async () => {
    const { one, all, texts } = await render(ProofResult, { sample: 'idor', report: reportOfIdor() })
    expect(texts('.proof-title')).toEqual(['Notes of others, by id'])
    expect(texts('.proof-stamp')).toEqual(['Holds'])
    expect(textOf(one('figure'))).toContain('An API in which B asks for the notes of A.')
    const [attack] = all('li')
    expect(attack && inside(attack, 'p').map(textOf)).toEqual(['B reads a note of A'])
    expect(attack && inside(attack, 'dt').map(textOf)).toEqual(['Vulnerable', 'Fixed'])
    expect(attack && inside(attack, 'dd').map(textOf)).toEqual(['200, the note of A', '404'])
    expect(attribute(one('time'), 'datetime')).toBe('2026-11-20')
    expect(texts('.proof-version')).toEqual(['Node 26.10.0', 'express 5.3.0'])
    expect(texts('code')).toEqual(['npm run proof -- idor'])
  })

  it('says what a rightful user still can, and how many attacks got through', async () => {
    const { html, one } = await render(ProofResult, { sample: 'idor', report: reportOfIdor() })
    expect(textOf(one('figure'))).toContain('A reads an own note: 200')
    expect(html).toContain('Vulnerable 1/1')
    expect(html).toContain('Fixed 0/1')
  })

  it('does not pass off a failed proof', async () => {
    const { texts } = await render(ProofResult, { sample: 'idor', report: { ...reportOfIdor(), holds: false } })
    expect(texts('.proof-stamp')).toEqual(['Failed'])
  })
})
