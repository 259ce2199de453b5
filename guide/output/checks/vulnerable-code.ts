import { defineCheck } from '../check.ts'
import { attribute } from '../dom.ts'

export const vulnerableCode = defineCheck({
  id: 'vulnerable-code',
  why: 'Code that must not be used is copied with a line above it that says so: whoever finds it later knows nothing of the page.',
  *page(page) {
    for (const [index, block] of page.all('code-block').entries()) {
      if (attribute(block, 'data-verdict') !== 'vulnerable') continue
      if (attribute(block, 'data-label')?.includes('VULNERABLE')) continue
      yield {
        message: `Code block ${index + 1} is vulnerable and would be copied without a label.`,
        hint: 'Look at components/prose/ProsePre.vue and guide/markdown/comments.ts.',
      }
    }
  },
})
