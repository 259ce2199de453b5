/** Raised when `done` is written in another way; older links then keep their tools and lose their ticks. */
const VERSION = '1'

/** What stands behind `#` in an address of the merged checklist. */
export interface ListState {
  /** Ids of tools, known or not; undefined where the fragment is about something else. */
  stack?: string[]
  /** Codes of ticked items, see tickCode. */
  done?: Set<string>
}

/**
 * Writes the fragment, with `#`; empty when there is nothing to say.
 *
 * @param stack ids of tools
 * @param done codes of ticked items
 */
export function writeFragment(stack: readonly string[], done: readonly string[] = []): string {
  const parts = stack.length > 0 ? [`stack=${stack.join(',')}`] : []
  if (done.length > 0) parts.unshift(`v=${VERSION}`)
  if (done.length > 0) parts.push(`done=${[...done].sort().join('')}`)
  return parts.length > 0 ? `#${parts.join('&')}` : ''
}

/** Reads any fragment, with or without `#`. What is not understood is left out; nothing is thrown. */
export function readFragment(fragment: string): ListState {
  const values = new URLSearchParams(fragment.replace(/^#/, ''))
  const stack = values.get('stack')?.split(',').filter(Boolean)
  const codes = values.get('v') === VERSION && values.get('done')?.match(/[\da-z]{6}/g)
  return { stack: stack ?? (codes ? [] : undefined), done: codes ? new Set(codes) : undefined }
}
