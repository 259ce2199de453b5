import { describe, expect, it } from 'vitest'
import { createFenceIds, identifyFences } from '../../../../guide/markdown/fence-ids.ts'
import { slugFor } from '../../../../guide/markdown/slug.ts'
import type { MarkNode } from '../../../../guide/markdown/tree.ts'
import { visit } from '../../../../guide/markdown/tree.ts'

describe('createFenceIds', () => {
  it.each([
    [{ filename: 'notes.sql', verdict: 'fixed' }, 'code--notes-sql-fixed'],
    [{ filename: 'app/[id]/route.ts' }, 'code--app-id-route-ts'],
    [{ filename: '.env' }, 'code--env'],
    [{ filename: '2fa.ts' }, 'code--2fa-ts'],
    [{ filename: 'Überblick.md' }, 'code--überblick-md'],
    [{ filename: '...', heading: 'set-up' }, 'code--set-up'],
    [{ heading: 'set-up', filename: 'a.ts' }, 'code--a-ts'],
    [{ heading: 'set-up', verdict: 'vulnerable' }, 'code--set-up-vulnerable'],
    [{}, 'code--block'],
  ] as const)('makes of %j %s', (fence, id) => {
    expect(createFenceIds()(fence)).toBe(id)
  })

  it('numbers what is alike, and never gives an id twice', () => {
    const idOf = createFenceIds()
    const ids = ['a.ts', 'a.ts', 'a.ts 2', 'a.ts'].map((filename) => idOf({ filename }))
    expect(ids).toEqual(['code--a-ts', 'code--a-ts-2', 'code--a-ts-2-2', 'code--a-ts-3'])
  })

  it('gives an id that no heading can have', () => {
    expect(slugFor('code--a-ts')).not.toBe(createFenceIds()({ filename: 'a.ts' }))
  })
})

describe('identifyFences', () => {
  it('names fences by their file, else by the heading of the page above, wherever they stand', () => {
    const nodes: MarkNode[] = [
      ['pre', {}],
      ['h2', { id: 'set-up' }],
      ['tip-box', {}, ['h3', { id: 'of-the-box' }], ['pre', {}]],
      ['code-compare', {}, ['pre', { filename: 'a.ts', verdict: 'vulnerable' }], ['pre', { filename: 'a.ts' }]],
      ['pre', {}],
    ]
    identifyFences(nodes)
    const ids: unknown[] = []
    visit(nodes, ([tag, { id }]) => void (tag === 'pre' && ids.push(id)))
    expect(ids).toEqual(['code--block', 'code--set-up', 'code--a-ts-vulnerable', 'code--a-ts', 'code--set-up-2'])
  })
})
