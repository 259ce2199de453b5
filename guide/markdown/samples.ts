import { isProblem, readSrc, takeFromSample } from '../proof/fence-source.ts'
import type { Samples } from '../proof/samples.ts'
import { reportOf } from '../proof/samples.ts'
import { readVerdict } from './fence.ts'
import type { MarkElement, MarkNode } from './tree.ts'
import { stringProp, visit } from './tree.ts'

function fillFence(pre: MarkElement, samples: Samples): void {
  const meta = stringProp(pre, 'meta') ?? ''
  const src = readSrc(meta)
  if (src === undefined) return
  const found = takeFromSample(src, samples)
  if (isProblem(found)) throw new Error(`${found.message} ${found.hint}`)
  pre[1].code = found.code
  if (found.side && !readVerdict(meta)) pre[1].meta = `${meta} verdict=${found.side}`
}

function fillProof(element: MarkElement, samples: Samples): void {
  const id = stringProp(element, 'sample') ?? ''
  const report = reportOf(samples, id)
  if (!report) throw new Error(`The proof of the sample "${id}" has no report.`)
  element[1].report = report
}

/**
 * Puts what a page shows of samples into its parsed body, in place: the code of fences with `src`, and the reports of
 * proofs.
 *
 * @throws when something is not there: the content rules have reported it before
 */
export function fillFromSamples(nodes: MarkNode[], samples: Samples): void {
  visit(nodes, (element) => {
    if (element[0] === 'pre') fillFence(element, samples)
    if (element[0] === 'proof-result') fillProof(element, samples)
    return undefined
  })
}
