import { isProblem } from '../proof/fence-source.ts'
import { defineRule } from './define-rule.ts'
import { fencesOf, pointInInfo, sampleOf } from './fences.ts'

export default defineRule({
  id: 'fence-source',
  summary: 'A fence with src shows a part of a sample, and nothing else.',
  severity: 'error',
  needs: 'blocks',
  *test({ body, site }) {
    for (const fence of fencesOf(body)) {
      const { node, info, src } = fence
      const at = pointInInfo(fence, 'src=')
      if (/src=["']?[^\s"']*[[{]/.test(`${node.meta}`)) {
        yield {
          at,
          message: 'A path with brackets or braces can’t be read behind a fence.',
          hint: 'Give the file of the sample a name without them, and write the real one as label: [app/[id]/route.ts].',
        }
        continue
      }
      const found = sampleOf(fence, site)
      if (found === undefined) continue
      if (isProblem(found)) {
        yield { at, ...found }
      } else if (node.value.trim() !== '') {
        yield { at, message: `The fence has code of its own beside src="${src}".`, hint: 'Delete one of the two.' }
      } else if (found.side !== undefined) {
        const written = /(?:^|\s)verdict=["']?(vulnerable|fixed)\b/.exec(info.meta)?.[1]
        if (written === undefined || written === found.side) continue
        yield {
          at: pointInInfo(fence, 'verdict='),
          message: `The verdict is "${written}", but ${src} is on the ${found.side} side.`,
          hint: `Delete the verdict: it follows from the sample.`,
        }
      } else if (info.meta.includes('verdict=')) {
        yield {
          at: pointInInfo(fence, 'verdict='),
          message: `${src} is on neither side of its sample, so it has no verdict.`,
          hint: 'Delete the verdict, or name a file in vulnerable/ or fixed/.',
        }
      }
    }
  },
})
