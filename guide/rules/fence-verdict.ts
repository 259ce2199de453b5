import { nearest } from '../text/nearest.ts'
import { defineRule } from './define-rule.ts'
import { fencesOf } from './fences.ts'
import { didYouMean } from './words.ts'

const VERDICTS = ['vulnerable', 'fixed']
const NAMES = ['verdict', 'src']

export default defineRule({
  id: 'fence-verdict',
  summary: 'A verdict is vulnerable or fixed.',
  severity: 'error',
  needs: 'blocks',
  *test({ body }) {
    for (const { at, info } of fencesOf(body)) {
      for (const [, name = '', value = ''] of info.meta.matchAll(/(?:^|\s)([\w-]+)=["']?([^\s"']*)/g)) {
        if (name === 'verdict' && !VERDICTS.includes(value)) {
          yield {
            at,
            message: `The verdict of a fence can't be "${value}".`,
            hint: didYouMean(nearest(value, VERDICTS)) ?? 'Write verdict=vulnerable or verdict=fixed.',
          }
        } else if (!NAMES.includes(name) && nearest(name, ['verdict'])) {
          yield { at, message: `Unknown "${name}" on a fence.`, hint: 'Did you mean "verdict"?' }
        }
      }
    }
  },
})
