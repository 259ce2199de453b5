import { describe, expect, it } from 'vitest'
import FaqItem from '../../../../components/content/FaqItem.vue'
import { searchablePage } from '../../../../guide/search/page.ts'
import { render } from '../../../render/render.ts'

describe('searchablePage', () => {
  it('is nothing for a page that is not marked', () => {
    expect(searchablePage('<main><h1>All guides</h1><p>data-pagefind-body</p></main>')).toBeUndefined()
  })

  it.each(['<article data-pagefind-body>', '<article class="a" data-pagefind-body="">'])(
    'is a page with %s',
    (open) => {
      expect(searchablePage(`<main>${open}<p>Text</p></article></main>`)).toBe(
        `<main>${open}<p>Text</p></article></main>`,
      )
    },
  )

  it('makes a heading of a question as its component has it, with the id of the answer', async () => {
    const item = await render(
      FaqItem,
      { question: 'Is it "safe" <here>?', id: 'faq-is-it-safe' },
      { default: () => 'No.' },
    )
    const folded = '<details><summary>On this page</summary><ol></ol></details>'
    const page = searchablePage(`<article data-pagefind-body>${folded}${item.html}${item.html}</article>`) ?? ''
    expect(page).toContain(folded)
    const heading = '<h3 id="faq-is-it-safe">Is it &quot;safe&quot; &lt;here&gt;?</h3>'
    expect(page.split(heading)).toHaveLength(3)
    expect(page).not.toContain('faq-answer')
  })
})
