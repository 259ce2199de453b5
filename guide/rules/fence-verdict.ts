import { readFenceAttributes } from '../markdown/source/fence-attributes.ts'
import { nearest } from '../text/nearest.ts'
import { defineRule } from './define-rule.ts'
import { fencesOf } from './fences.ts'
import { didYouMean } from './words.ts'

const VERDICTS = ['vulnerable', 'fixed']

export default defineRule({
  id: 'fence-verdict',
  summary: 'A verdict is vulnerable or fixed.',
  severity: 'error',
  needs: 'blocks',
  *test({ body }) {
    for (const { at, info } of fencesOf(body)) {
      const verdict = readFenceAttributes(info.meta).get('verdict')
      if (verdict === undefined || VERDICTS.includes(verdict)) continue
      yield {
        at,
        message: `The verdict of a fence can't be "${verdict}".`,
        hint: didYouMean(nearest(verdict, VERDICTS)) ?? 'Write verdict=vulnerable or verdict=fixed.',
      }
    }
  },
})
