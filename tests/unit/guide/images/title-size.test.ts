import type { MeasuredNode } from '@takumi-rs/core'
import { describe, expect, it } from 'vitest'
import type { TitleStyle } from '../../../../guide/images/title-size.ts'
import { fitTitle } from '../../../../guide/images/title-size.ts'

const WIDE = { height: 630, shape: 'wide' } as const

function node(height: number, line: { text: string; width: number }): MeasuredNode {
  const run = { ...line, x: 0, y: 0, height: 100 }
  const place = { width: 1000, height, transform: [1, 0, 0, 1, 0, 0] as MeasuredNode['transform'] }
  const [top, strip] = ['top', 'strip'].map(() => ({ ...place, runs: [{ ...run, width: 5000 }], children: [] }))
  const text = { ...place, runs: [], children: [{ ...place, runs: [run], children: [] }] }
  return { ...place, runs: [], children: [top, text, strip].filter((part) => part !== undefined) }
}

/** Lays out a title whose lines grow with its size; a word of it is as wide as ten signs. */
const layout =
  (lines: number) =>
  async ({ pixels, breaksWords }: TitleStyle) =>
    node(lines * pixels, { text: 'word', width: breaksWords ? 900 : pixels * 10 })

describe('fitTitle', () => {
  it('takes the largest size at which all is seen', async () => {
    expect(await fitTitle(layout(1), WIDE)).toEqual({ pixels: 98, breaksWords: false })
    expect(await fitTitle(layout(8), WIDE)).toEqual({ pixels: 76, breaksWords: false })
  })

  it('breaks words only where no size is small enough', async () => {
    const long = async (style: TitleStyle) =>
      node(300, { text: 'w', width: style.breaksWords ? 1000 : style.pixels * 30 })
    expect(await fitTitle(long, WIDE)).toEqual({ pixels: 76, breaksWords: true })
  })

  it('lets the space at the end of a line hang over', async () => {
    const line = (text: string) => async () => node(100, { text, width: 1020 })
    expect(await fitTitle(line('a line '), WIDE)).toMatchObject({ breaksWords: false })
    expect(await fitTitle(line('a line'), WIDE)).toBeUndefined()
  })

  it('begins with a size that suits the shape, and gives up where nothing fits', async () => {
    const small = async () => node(100, { text: 'a', width: 10 })
    expect(await fitTitle(small, WIDE)).toMatchObject({ pixels: 126 })
    expect(await fitTitle(small, { height: 1200, shape: 'square' })).toMatchObject({ pixels: 150 })
    expect(await fitTitle(layout(100), WIDE)).toBeUndefined()
  })
})
