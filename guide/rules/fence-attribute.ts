import { FENCE_ATTRIBUTES, readFenceAttributes } from '../markdown/source/fence-attributes.ts'
import { nearest } from '../text/nearest.ts'
import { defineRule } from './define-rule.ts'
import { fencesOf } from './fences.ts'
import { didYouMean, listOf } from './words.ts'

const NAMES = Object.keys(FENCE_ATTRIBUTES)

/** A reason that says something. */
const SHORTEST_REASON = 10

export default defineRule({
  id: 'fence-attribute',
  summary: 'What stands behind the language of a fence has a meaning; a reason says something.',
  severity: 'error',
  needs: 'blocks',
  *test({ body }) {
    for (const { at, info } of fencesOf(body)) {
      for (const [name, value] of readFenceAttributes(info.meta)) {
        if (!NAMES.includes(name)) {
          yield {
            at,
            message: `Unknown "${name}" on a fence.`,
            hint: didYouMean(nearest(name, NAMES)) ?? `A fence may have ${listOf(NAMES)}.`,
          }
        } else if (value === '' && name !== 'src') {
          yield { at, message: `"${name}" is empty.`, hint: `It says ${FENCE_ATTRIBUTES[name]}.` }
        } else if (name === 'unchecked' && value.length < SHORTEST_REASON) {
          yield {
            at,
            message: `"${value}" is no reason that helps a reader.`,
            hint: 'Say why no program checks this code, as in unchecked="there is no parser for PowerShell".',
          }
        }
      }
      // Nuxt Content would take them for highlighted lines or a file name.
      const [braces] = /\w=["'][^"']*[{}[\]]/.exec(info.meta) ?? []
      if (braces !== undefined)
        yield { at, message: 'A value behind the language has brackets or braces.', hint: 'Write it without them.' }
    }
  },
})
