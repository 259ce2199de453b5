import { describe, expect, it } from 'vitest'
import KeyboardHelp from '../../components/site/KeyboardHelp.vue'
import { attribute } from '../../guide/output/dom.ts'
import { inside, render, textOf } from './render.ts'

describe('KeyboardHelp', () => {
  it('lists what each key does in a dialog that closes without a script', async () => {
    const { one } = await render(KeyboardHelp)
    const dialog = one('dialog')
    expect(attribute(dialog, 'aria-label')).toBe('Keyboard')
    expect(inside(dialog, 'dt').map(textOf)).toEqual([
      'Search',
      'These keys',
      'Tabs of a code group',
      'Answers of the search',
      'Links of lines of code',
      'Close what is open',
    ])
    expect(inside(dialog, 'dd').every((keys) => inside(keys, 'kbd').length > 0)).toBe(true)
    expect(attribute(one('form'), 'method')).toBe('dialog')
  })
})
