import { imageSize } from 'image-size'
import { expect, it } from 'vitest'
import { drawIcon } from '../../../../guide/images/icon.ts'
import { ICONS } from '../../../../guide/site/icons.ts'
import { FRAME } from './frame.ts'

it.each(ICONS.map((icon) => [icon.file, icon] as const))('draws %s in its size and format', async (_file, icon) => {
  const { size, format } = icon
  expect(imageSize(await drawIcon(icon, FRAME.mark, '#fff'))).toMatchObject({ type: format, width: size, height: size })
})

it('keeps the corners of the mark inside the circle that a maskable icon may be cut to', () => {
  const maskable = ICONS.filter(({ purpose }) => purpose === 'maskable')
  expect(maskable.length).toBeGreaterThan(0)
  for (const { mark } of maskable) expect(mark * Math.SQRT2).toBeLessThanOrEqual(0.8)
})
