import { nearest } from '../text/nearest.ts'
import { pointOfField } from './fields.ts'
import { defineRule } from './define-rule.ts'
import { didYouMean } from './words.ts'

export default defineRule({
  id: 'frontmatter-author',
  summary: 'An author is a file in authors/.',
  severity: 'error',
  needs: 'fields',
  *test({ document, site }) {
    const { author } = document.fields
    if (document.collection !== 'articles' || typeof author !== 'string' || site.ids.authors.has(author)) return
    yield {
      at: pointOfField(document, ['author']),
      message: `There is no author "${author}".`,
      hint: didYouMean(nearest(author, site.ids.authors)) ?? `Write authors/${author}.yml, or leave the field out.`,
    }
  },
})
