import { assert, property, string, uniqueArray, stringMatching } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFragment, writeFragment } from '../../../../guide/checklist/fragment.ts'
import { STACK_IDS } from '../../../../guide/schema/stack.ts'

describe('writeFragment', () => {
  it.each([
    [[], [], ''],
    [['supabase', 'nextjs'], [], '#stack=supabase,nextjs'],
    [['supabase'], ['zzzzzz', '000001'], '#v=1&stack=supabase&done=000001zzzzzz'],
    [[], ['000001'], '#v=1&done=000001'],
  ])('writes %j and %j as %s', (stack, done, fragment) => {
    expect(writeFragment(stack, done)).toBe(fragment)
  })
})

describe('readFragment', () => {
  it('reads back what was written', () => {
    const codes = uniqueArray(stringMatching(/^[\da-z]{6}$/))
    assert(
      property(uniqueArray(string()), codes, (numbers, done) => {
        const stack = STACK_IDS.slice(0, numbers.length)
        const { stack: tools, done: ticks } = readFragment(writeFragment(stack, done))
        expect(tools ?? []).toEqual(stack)
        expect([...(ticks ?? [])].sort()).toEqual([...done].sort())
      }),
    )
  })

  it.each([
    ['#main', {}],
    ['', {}],
    ['#stack=', { stack: [] }],
    ['#stack=,supabase,,no-such-tool', { stack: ['supabase', 'no-such-tool'] }],
    ['stack=a%2Cb', { stack: ['a', 'b'] }],
    ['#v=1&stack=a&done=', { stack: ['a'] }],
    ['#v=1&done=000001zzzzzz', { stack: [], done: new Set(['000001', 'zzzzzz']) }],
    ['#v=1&stack=a&done=000001--ABC--zz', { stack: ['a'], done: new Set(['000001']) }],
    ['#v=2&stack=a&done=000001', { stack: ['a'] }],
    ['#stack=a&done=000001', { stack: ['a'] }],
  ])('reads %s', (fragment, state) => {
    expect(readFragment(fragment)).toEqual(state)
  })

  it('throws at nothing', () => {
    assert(property(string({ unit: 'binary' }), (text) => void readFragment(text)))
    assert(property(string(), (text) => void readFragment(`#v=1&stack=${text}&done=${text}`)))
  })
})
