import { describe, expect, it } from 'vitest'
import { lineFragment, readLineLink } from '../../../../guide/markdown/line-link.ts'

describe('readLineLink', () => {
  it.each([
    ['code--a-L3', { id: 'code--a', from: 3, to: 3, suffix: '-L3' }],
    ['code--a-L3-L5', { id: 'code--a', from: 3, to: 5, suffix: '-L3-L5' }],
    ['code--a-L5-L3', { id: 'code--a', from: 3, to: 5, suffix: '-L5-L3' }],
    ['code--a-2-L12', { id: 'code--a-2', from: 12, to: 12, suffix: '-L12' }],
  ])('reads %s', (fragment, link) => {
    expect(readLineLink(fragment)).toEqual(link)
  })

  it.each([
    '',
    'code--a',
    'code--a-l3',
    'code--a-L0',
    'code--a-L',
    '-L3',
    'code--a-L3-5',
    'code--a-L1234567',
    'stack=x',
  ])('takes %j for no link to lines', (fragment) => {
    expect(readLineLink(fragment)).toBeUndefined()
  })
})

describe('lineFragment', () => {
  it('writes what readLineLink reads, from the first line to the last', () => {
    expect(lineFragment('code--a', 3)).toBe('code--a-L3')
    expect(lineFragment('code--a', 5, 3)).toBe('code--a-L3-L5')
    expect(lineFragment('code--a', 3, 3)).toBe('code--a-L3')
  })
})
