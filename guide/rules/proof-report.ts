import { pointOfAttribute, readProps } from '../markdown/source/props.ts'
import type { Point } from '../markdown/source/text.ts'
import { isProblem } from '../proof/fence-source.ts'
import { holds, proofCommand } from '../proof/report.ts'
import type { Samples } from '../proof/samples.ts'
import { hashOfSample, reportOf, sampleIds } from '../proof/samples.ts'
import type { Finding, MarkdownContext } from './define-rule.ts'
import { defineRule } from './define-rule.ts'
import { fencesOf, pointInInfo, sampleOf } from './fences.ts'

/** Why the proof of a sample can't be shown. */
function problemOf(id: string, samples: Samples): Pick<Finding, 'message' | 'hint'> | undefined {
  const report = reportOf(samples, id)
  const hint = `Run ${proofCommand(id)}.`
  if (!report) return { message: `The proof of the sample "${id}" has no report that can be read.`, hint }
  if (report.id !== id) return { message: `The report of the sample "${id}" is that of "${report.id}".`, hint }
  if (report.files !== hashOfSample(samples, id)) {
    return { message: `The files of the sample "${id}" have changed since its proof ran.`, hint }
  }
  return report.holds && holds(report)
    ? undefined
    : { message: `The proof of the sample "${id}" does not hold.`, hint: `Mend the sample. ${hint}` }
}

/** Where a page first shows something of each sample. */
function* used({ body, site }: MarkdownContext): Generator<[id: string, at: Point]> {
  for (const { node } of body.tags) {
    const id = node.name === 'proof-result' ? readProps(node).values.sample : undefined
    if (typeof id === 'string') yield [id, pointOfAttribute(body.text, node, 'sample')]
  }
  for (const fence of fencesOf(body)) {
    const found = sampleOf(fence, site)
    if (found && !isProblem(found)) yield [found.sample, pointInInfo(fence, 'src=')]
  }
}

export default defineRule({
  id: 'proof-report',
  summary: 'What is shown of a sample was attacked as it is now, and its proof holds.',
  severity: 'error',
  needs: 'blocks',
  *test(context) {
    const samples = context.site.samples ?? new Map<string, string>()
    const told = new Set<string>()
    const known = sampleIds(samples)
    for (const [id, at] of used(context)) {
      const problem = known.includes(id) && !told.has(id) ? problemOf(id, samples) : undefined
      if (!problem) continue
      told.add(id)
      yield { at, ...problem }
    }
  },
})
