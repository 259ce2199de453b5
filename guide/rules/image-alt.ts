import { defineRule } from './define-rule.ts'
import { imagesOf } from './images.ts'

export default defineRule({
  id: 'image-alt',
  summary: 'A picture says what it shows, for readers who do not see it.',
  severity: 'error',
  needs: 'tree',
  *test({ body }) {
    for (const { at, alt } of imagesOf(body)) {
      if (alt.trim() !== '') continue
      yield {
        at,
        message: 'The picture has no text for readers who do not see it.',
        hint: 'Write what it shows: ![what it shows](/picture.svg)',
      }
    }
  },
})
