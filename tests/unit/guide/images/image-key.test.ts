import { describe, expect, it } from 'vitest'
import type { Card } from '../../../../guide/images/card.ts'
import { readFonts } from '../../../../guide/images/fonts.ts'
import { createImageKey } from '../../../../guide/images/image-key.ts'
import { FRAME } from './frame.ts'

const fonts = readFonts()
const CARD: Card = { title: 'Title', category: 'Guides', severity: 'high', stack: ['Vite'] }

describe('createImageKey', () => {
  const keyOf = createImageKey(fonts, FRAME)

  it('is the same for the same picture', () => {
    expect(keyOf(CARD, 'wide')).toBe(createImageKey(readFonts(), { ...FRAME })({ ...CARD }, 'wide'))
    expect(keyOf(CARD, 'wide')).toMatch(/^[0-9a-f]{64}$/)
  })

  it('changes with everything that is drawn', () => {
    const keys = [
      keyOf(CARD, 'wide'),
      keyOf(CARD, 'square'),
      keyOf({ ...CARD, title: 'Other' }, 'wide'),
      keyOf({ ...CARD, stack: [] }, 'wide'),
      createImageKey(fonts, { ...FRAME, host: 'other.example' })(CARD, 'wide'),
      createImageKey(fonts, { ...FRAME, colours: { ...FRAME.colours, ink: '#000' } })(CARD, 'wide'),
      createImageKey(fonts.slice(1), FRAME)(CARD, 'wide'),
    ]
    expect(new Set(keys).size).toBe(keys.length)
  })
})
