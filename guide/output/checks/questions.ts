import { defineCheck } from '../check.ts'
import { indexablePages } from '../site.ts'

export const questions = defineCheck({
  id: 'questions',
  why: 'Two pages that answer the same question stand in each other’s way in search results and answers.',
  *site(site) {
    const first = new Map<string, string>()
    for (const { address, questions: asked } of indexablePages(site)) {
      for (const question of asked) {
        const key = question.trim().replace(/\s+/g, ' ').toLowerCase()
        const owner = first.get(key)
        if (owner === undefined) first.set(key, address)
        else if (owner !== address) {
          yield {
            page: address,
            message: `The question "${question}" is also asked on ${owner}.`,
            hint: 'Ask what only this page answers; "npm run lint:content" tells the line.',
          }
        }
      }
    }
  },
})
