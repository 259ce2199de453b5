import { expect, it } from 'vitest'
import { citeHint } from '../../../../guide/prose/cite-hint.ts'
import { findTag } from '../../../../guide/tags/registry.ts'

it('names a tag that can be written', () => {
  expect(citeHint('leave it out')).toBe(
    'Put it into content/facts/ and cite it with :fact-cite{id="..."}, or leave it out.',
  )
  expect(findTag('fact-cite')?.status).toBe('ready')
})
