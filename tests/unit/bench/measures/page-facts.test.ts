import { describe, expect, it } from 'vitest'
import { blockingTime, bytesOverWire, layoutShift, weigh } from '../../../../bench/measures/page-facts.ts'

describe('bytesOverWire', () => {
  it.each([
    ['a body', 12_025, '12025', 12_025],
    ['what the browser had', -1_576, '9621', undefined],
    ['the script of a service worker', 0, '935', 935],
    ['"not modified"', 0, null, 0],
  ])('reads %s', (_, size, length, bytes) => {
    expect(bytesOverWire(size, length)).toBe(bytes)
  })
})

describe('weigh', () => {
  it('adds up bytes by kind', () => {
    const transfers = [
      { type: 'document', bytes: 5_000 },
      { type: 'stylesheet', bytes: 900 },
      { type: 'script', bytes: 70 },
      { type: 'script', bytes: 8 },
      { type: 'font', bytes: 20_000 },
      { type: 'fetch', bytes: 1 },
      { type: 'worker', bytes: 2 },
    ]
    expect(weigh(transfers)).toEqual({
      bytes: 25_981,
      html: 5_000,
      css: 900,
      js: 78,
      fonts: 20_000,
      rest: 3,
      requests: 7,
    })
  })

  it('knows a page that was not answered', () => {
    expect(weigh([])).toMatchObject({ bytes: 0, requests: 0 })
  })
})

describe('layoutShift', () => {
  const at = (start: number, score: number) => ({ start, score })

  it('adds up shifts less than a second apart, and takes the largest sum', () => {
    expect(layoutShift([])).toBe(0)
    expect(layoutShift([at(100, 1), at(1_099, 2), at(2_099, 1)])).toBe(3)
    expect(layoutShift([at(100, 1), at(5_000, 2), at(5_900, 2)])).toBe(4)
  })

  it('begins anew after five seconds', () => {
    const shifts = Array.from({ length: 12 }, (_, number) => at(number * 900, 1))
    // 0, 900, … 4,500 ms lie in the first window.
    expect(layoutShift(shifts)).toBe(6)
  })
})

describe('blockingTime', () => {
  it('counts what is over 50 ms of each task', () => {
    expect(
      blockingTime(
        [
          { start: 500, duration: 51 },
          { start: 700, duration: 200 },
        ],
        400,
      ),
    ).toBe(151)
  })

  it('counts nothing from before the first paint', () => {
    const long = { start: 100, duration: 300 }
    expect(blockingTime([long], 400)).toBe(0)
    expect(blockingTime([long], 330)).toBe(20)
  })
})
