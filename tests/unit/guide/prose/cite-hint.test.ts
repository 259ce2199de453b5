import { expect, it } from 'vitest'
import { citeHint } from '../../../../guide/prose/cite-hint.ts'
import { findTag } from '../../../../guide/tags/registry.ts'

it('names the tag only once it can be written', () => {
  const isReady = findTag('fact-cite')?.status === 'ready'
  expect(citeHint('leave it out').includes(':fact-cite{')).toBe(isReady)
  expect(citeHint('leave it out')).toMatch(isReady ? /, or leave it out\.$/ : /^Leave it out: /)
})
