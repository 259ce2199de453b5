import type { CodeSummary } from '../code/summary.ts'
import { readBody, readSource } from '../markdown/source/document.ts'
import { isTag } from '../markdown/source/mdc.ts'
import { readProps } from '../markdown/source/props.ts'
import type { Nodes } from 'mdast'
import { readSrc } from './fence-source.ts'
import type { ProofReport } from './report.ts'
import { proofCommand } from './report.ts'
import type { Samples } from './samples.ts'
import { reportOf, sampleIds, SAMPLES } from './samples.ts'

/** A published guide that may show samples. */
export interface ProofGuide {
  path: string
  title: string
  /** Text of its file. */
  source: string
}

/** A proof on the page /proofs. */
export interface ListedProof extends ProofReport {
  command: string
  /** The guides that show its code or its result. */
  guides: { path: string; title: string }[]
}

/** What `/proofs.json` says. */
export interface ProofList {
  proofs: ListedProof[]
  /** How much of the code in guides was checked; null where it was not counted. */
  code: CodeSummary | null
}

function* walk(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* walk(child)
}

/** Ids of the samples of which a source shows something. */
export function samplesIn(source: string): Set<string> {
  const ids = new Set<string>()
  // Most articles show none, and parsing takes a while.
  if (!source.includes(`${SAMPLES}/`) && !source.includes('proof-result')) return ids
  const { tree } = readBody(readSource({ path: 'article.md', text: source }))
  for (const node of tree ? walk(tree) : []) {
    const named = isTag(node) && node.name === 'proof-result' ? readProps(node).values.sample : undefined
    if (typeof named === 'string') ids.add(named)
    const src = node.type === 'code' ? readSrc(node.meta ?? '') : undefined
    if (src?.startsWith(`${SAMPLES}/`)) ids.add(src.split('/')[1] ?? '')
  }
  return ids
}

/** Every proof with a report, in the order of its title. */
export function listProofs(samples: Samples, guides: readonly ProofGuide[], code: CodeSummary | undefined): ProofList {
  const shows = guides.map(({ path, title, source }) => ({ path, title, ids: samplesIn(source) }))
  const proofs = sampleIds(samples)
    .map((id) => reportOf(samples, id))
    .filter((report) => report !== undefined)
    .map((report) => ({
      ...report,
      command: proofCommand(report.id),
      guides: shows.filter(({ ids }) => ids.has(report.id)).map(({ path, title }) => ({ path, title })),
    }))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'))
  return { proofs, code: code ?? null }
}
