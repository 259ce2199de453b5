import { describe, expect, it } from 'vitest'
import NoteBox from '../../components/article/NoteBox.vue'
import { render } from './render.ts'

describe('NoteBox', () => {
  it('gives each kind another word and another icon', async () => {
    const boxes = await Promise.all(['warning', 'danger', 'tip', 'info'].map((kind) => render(NoteBox, { kind })))
    expect(boxes.flatMap(({ texts }) => texts('.stamp'))).toEqual(['Warning', 'Danger', 'Tip', 'Note'])
    const icons = boxes.map(({ one }) => one('path').attrs[0]?.value)
    expect(new Set(icons).size).toBe(4)
  })
})
