import { KEY, keyAddress } from '../../indexnow/key.ts'
import { defineCheck } from '../check.ts'

export const indexnowKey = defineCheck({
  id: 'indexnow-key',
  why: 'Search engines refuse addresses of a site that does not hold the key.',
  *site({ files, options }) {
    const { indexNowKey: key } = options
    const page = keyAddress(key).slice(1)
    const hint = 'Look at "indexNow" in site.config.ts.'
    if (!KEY.test(key)) {
      yield {
        page,
        message: 'The key is none.',
        hint: 'It has 8 to 128 letters, digits and hyphens: choose one in site.config.ts.',
      }
    } else if (!files.sizes.has(page)) {
      yield { page, message: 'The file with the key does not exist.', hint }
    } else if (files.read(page).toString().trim() !== key) {
      yield { page, message: 'The file holds something else than its name.', hint }
    }
  },
})
