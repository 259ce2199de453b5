import { pointOfField } from './fields.ts'
import { defineRule } from './define-rule.ts'

export default defineRule({
  id: 'frontmatter-aliases',
  summary: 'An old path leads to one article only and is not in use.',
  severity: 'error',
  needs: 'fields',
  *test({ document, site }) {
    const { aliases } = document.fields
    if (document.collection !== 'articles' || !Array.isArray(aliases)) return
    for (const [index, alias] of aliases.entries()) {
      if (typeof alias !== 'string') continue
      const at = pointOfField(document, ['aliases', index])
      const owner = site.aliases.get(alias)
      const article = site.articles.get(alias)
      if (alias === document.address) {
        yield { at, message: "This is the article's own path.", hint: 'Delete the entry.' }
      } else if (article || site.pages.has(alias)) {
        yield {
          at,
          message: `${alias} is a page of the site${article ? ` (${article.file})` : ''}.`,
          hint: 'Delete the entry.',
        }
      } else if (site.publicFiles.has(alias)) {
        yield { at, message: `${alias} is a file in public/.`, hint: 'Delete the entry.' }
      } else if (aliases.indexOf(alias) < index) {
        yield { at, message: `${alias} stands here a second time.`, hint: 'Delete the entry.' }
      } else if (owner && owner.path !== document.path) {
        yield { at, message: `${alias} already leads to ${owner.file}.`, hint: 'Keep one of the two.' }
      }
    }
  },
})
