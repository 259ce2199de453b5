import { FILE_START } from '../markdown/source/text.ts'
import { defineRule } from './define-rule.ts'
import { isForTheList, publishedListOf } from './published-list.ts'

export default defineRule({
  id: 'published-missing',
  summary: 'An article that is no draft stands in the list of published paths, where there is one.',
  severity: 'error',
  needs: 'fields',
  *test({ document, site }) {
    const list = isForTheList(document, site) ? publishedListOf(site) : undefined
    if (!list || document.address === undefined || list.paths.has(document.address)) return
    yield {
      at: FILE_START,
      message: `${document.address} is not in ${list.file}, so nobody would notice if this address broke one day.`,
      hint: 'Run "npm run record" and commit the list. Not finished yet? Write "draft: true".',
    }
  },
})
