import { describe, expect, it } from 'vitest'
import { itemAddress, TICK, tickCode } from '../../../../guide/checklist/tick.ts'
import { deriveFromBody } from '../../../../guide/markdown/derive.ts'
import type { MarkNode } from '../../../../guide/markdown/tree.ts'

const section = (title: string, ...labels: string[]): MarkNode => [
  'checklist-section',
  { title },
  ...labels.map((label): MarkNode => ['checklist-item', { label }]),
]

async function addresses(...nodes: MarkNode[]): Promise<string[]> {
  const { checklist } = await deriveFromBody(nodes)
  return checklist.flatMap(({ items }) => items.map(({ id }) => itemAddress('/x', id)))
}

describe('the address of an item', () => {
  it('is the same wherever the item stands in its guide', async () => {
    const before = await addresses(section('Keys', 'Rotate it', 'Hide it'), section('Rules', 'Test it'))
    const after = await addresses(section('Rules', 'Hide it', 'Test it'), section('Secrets', 'New', 'Rotate it'))
    expect(before).toEqual(['/x#check-rotate-it', '/x#check-hide-it', '/x#check-test-it'])
    expect(after.filter((address) => address !== '/x#check-new').sort()).toEqual(before.sort())
  })

  it('follows the prefix of ticks in the store', () => {
    expect(TICK + itemAddress('/blog/guides/x', 'check-a')).toBe('done:/blog/guides/x#check-a')
  })
})

describe('tickCode', () => {
  // Published values of the hash, http://www.isthe.com/chongo/tech/comp/fnv: links that were shared before must stay right.
  it.each([
    ['', '811c9dc5', 'hwtwpu'],
    ['a', 'e40c292c', 'vmy93q'],
    ['foobar', 'bf9cf968', 'qkzgz8'],
  ])('is the upper 31 bits of the hash of "%s"', (address, published, code) => {
    expect(Number.parseInt(code, 36)).toBe(Number.parseInt(published, 16) >>> 1)
    expect(tickCode(address)).toBe(code)
  })

  it('is six characters for any address, and another one for each', () => {
    const codes = Array.from({ length: 20_000 }, (_, number) =>
      tickCode(`/blog/guides/guide-${number % 1000}#${number}`),
    )
    expect(codes.filter((code) => !/^[\da-z]{6}$/.test(code))).toEqual([])
    expect(new Set(codes).size).toBe(codes.length)
  })
})
