import { pointOfAttribute, readProps } from '../markdown/source/props.ts'
import { SAMPLES, sampleIds } from '../proof/samples.ts'
import { nearest } from '../text/nearest.ts'
import { defineRule } from './define-rule.ts'
import { didYouMean, listOf } from './words.ts'

export default defineRule({
  id: 'proof-sample',
  summary: 'A proof that is shown is a folder in samples/.',
  severity: 'error',
  needs: 'tree',
  *test({ site, body }) {
    const known = sampleIds(site.samples ?? new Map())
    for (const { node } of body.tags) {
      const id = node.name === 'proof-result' ? readProps(node).values.sample : undefined
      if (typeof id !== 'string' || id.trim() === '' || known.includes(id)) continue
      yield {
        at: pointOfAttribute(body.text, node, 'sample'),
        message: `There is no sample "${id}".`,
        hint:
          didYouMean(nearest(id, known)) ??
          (known.length > 0 ? `Samples are ${listOf(known)}.` : `Make ${SAMPLES}/${id} first.`),
      }
    }
  },
})
