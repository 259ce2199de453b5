/** How an editor gives a statistic its source. */
export function citeHint(otherwise: string): string {
  return `Put it into content/facts/ and cite it with :fact-cite{id="..."}, or ${otherwise}.`
}
