import { parseThematicBlock } from '@nuxtjs/mdc/runtime/parser/handlers/utils'
import { describe, expect, it } from 'vitest'
import { readFenceInfo } from '../../../../../guide/markdown/source/fence-info.ts'

describe('readFenceInfo', () => {
  it.each([
    'ts',
    'ts {2,4-5} [a file.ts] verdict=fixed',
    'ts{1}',
    '[a.ts]',
    'ts [a] {1-3}',
    'js verdict=vulnerable',
    '',
  ])('reads what Nuxt Content reads: %j', (info) => {
    const theirs = parseThematicBlock(info)
    const ours = readFenceInfo(info)
    expect(ours.language).toBe(theirs.language)
    expect(ours.filename).toBe(theirs.filename)
    expect(ours.highlights).toEqual(theirs.highlights ?? [])
    expect(ours.meta).toBe(theirs.meta ?? '')
  })

  it('keeps what is no number', () => {
    expect(readFenceInfo('ts {one}').highlights).toEqual([Number.NaN])
  })

  it('keeps the ends alone of a range that would fill the memory', () => {
    expect(readFenceInfo('ts {1-99999999}').highlights).toEqual([1, 99_999_999])
  })
})
