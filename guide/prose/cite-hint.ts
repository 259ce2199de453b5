import { findTag } from '../tags/registry.ts'

/** How an editor gives a statistic its source, and what to do while the tag for it is not there yet. */
export function citeHint(otherwise: string): string {
  if (findTag('fact-cite')?.status !== 'ready')
    return 'Leave it out: statistics can be cited when "fact-cite" is there.'
  return `Put it into content/facts/ and cite it with :fact-cite{id="..."}, or ${otherwise}.`
}
