import { describe, expect, it } from 'vitest'
import { deriveFromBody } from '../../../../guide/markdown/derive.ts'
import type { MarkNode } from '../../../../guide/markdown/tree.ts'
import { visit } from '../../../../guide/markdown/tree.ts'

/** A page with one of each thing that is derived; new every time, because it is changed in place. */
const page = (): MarkNode[] => [
  ['h2', { id: 'fix' }, 'Fix it'],
  [
    'faq-section',
    {},
    ['faq-item', { question: 'Is it "safe"?' }, ['p', {}, 'Run:'], ['pre', { code: 'npm ci\n', language: 'bash' }]],
  ],
  ['checklist-section', { title: 'Keys' }, ['checklist-item', { label: 'Rotate keys', id: 'written' }]],
]

describe('deriveFromBody', () => {
  it('derives words, reading time, FAQ, checklist and headings', async () => {
    expect(await deriveFromBody(page())).toEqual({
      words: 9,
      readTime: 1,
      faq: [{ id: 'faq-is-it-safe', question: 'Is it "safe"?', answer: 'Run: npm ci' }],
      checklist: [{ title: 'Keys', items: [{ id: 'check-rotate-keys', label: 'Rotate keys' }] }],
      headings: [{ id: 'fix', text: 'Fix it', depth: 2 }],
      facts: [],
    })
  })

  it('writes the same ids into the tree that is rendered, whatever stood there', async () => {
    const nodes = page()
    await deriveFromBody(nodes)
    const ids: unknown[] = []
    visit(nodes, ([tag, { id }]) => void (tag.endsWith('-item') && ids.push(id)))
    expect(ids).toEqual(['faq-is-it-safe', 'check-rotate-keys'])
  })

  it('marks where the two codes of a comparison differ', async () => {
    const nodes: MarkNode[] = [
      [
        'code-compare',
        {},
        ['pre', { code: 'a\nb\n', language: 'text' }],
        ['pre', { code: 'a\nc\n', language: 'text' }],
      ],
    ]
    await deriveFromBody(nodes)
    const html: unknown[] = []
    visit(nodes, ([tag, props]) => void (tag === 'pre' && html.push(props.html)))
    expect(html).toEqual(['a\n<span class="line del">b</span>', 'a\n<span class="line add">c</span>'])
  })

  it('marks the last checklist of the page, wherever it stands', async () => {
    const nodes: MarkNode[] = [
      ['checklist-section', { title: 'A' }],
      ['tip-box', {}, ['checklist-section', { title: 'B' }]],
    ]
    await deriveFromBody(nodes)
    expect(nodes).toEqual([
      ['checklist-section', { title: 'A' }],
      ['tip-box', {}, ['checklist-section', { title: 'B', last: true }]],
    ])
  })

  it('keeps ids when items move', async () => {
    const [first, faq, list] = page()
    const nodes = [list, faq, first].filter((node) => node !== undefined)
    const { checklist, faq: entries } = await deriveFromBody(nodes)
    expect([checklist[0]?.items[0]?.id, entries[0]?.id]).toEqual(['check-rotate-keys', 'faq-is-it-safe'])
  })

  it('highlights every fence, nested ones too, and counts its code once', async () => {
    const pre: MarkNode = ['pre', { code: 'a b', language: 'text' }, ['code', {}, 'a b']]
    const nodes: MarkNode[] = [['step-list', {}, ['step-item', { title: 'T' }, ['code-group', {}, pre]]]]
    expect(await deriveFromBody(nodes)).toMatchObject({ words: 1 })
    expect(pre).toEqual(['pre', { code: 'a b', language: 'text', html: 'a b' }])
  })

  it('says the same when it is run again on its result', async () => {
    const nodes = page()
    const once = await deriveFromBody(nodes)
    const tree = structuredClone(nodes)
    expect(await deriveFromBody(nodes)).toEqual(once)
    expect(nodes).toEqual(tree)
  })

  it('leaves a tag alone that is called like a part of the language', async () => {
    const node: MarkNode = ['constructor', {}, 'x']
    await deriveFromBody([node])
    expect(node).toEqual(['constructor', {}, 'x'])
  })

  it('derives empty lists and one minute from an empty page', async () => {
    expect(await deriveFromBody([])).toEqual({ words: 0, readTime: 1, faq: [], checklist: [], headings: [], facts: [] })
  })

  it('refuses an unknown language', async () => {
    await expect(deriveFromBody([['pre', { code: 'x', language: 'cobol' }]])).rejects.toThrow('"cobol"')
  })
})
