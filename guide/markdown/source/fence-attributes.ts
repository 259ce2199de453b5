/** What may stand behind the language and the file name of a fence, with what it is for. */
export const FENCE_ATTRIBUTES: Record<string, string> = {
  verdict: 'vulnerable or fixed',
  src: 'the file of samples/ that the code is taken from',
  context: 'ids of folders in content/code-context/ that the code is checked with',
  unchecked: 'why the code is checked by no program',
}

/**
 * Reads `name=value`, `name="some words"` and `name='some words'` from what stands behind a fence's language.
 *
 * @param meta as `readFenceInfo` gives it
 * @returns name → value, in the order of writing; of a name that stands twice, the first value
 */
export function readFenceAttributes(meta: string): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single, bare] of meta.matchAll(
    /(?:^|\s)([\w-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"']*))/g,
  )) {
    if (!attributes.has(name)) attributes.set(name, (double ?? single ?? bare ?? '').trim())
  }
  return attributes
}

/** The ids in a `context`, in their order. */
export function readContextIds(value = ''): string[] {
  return value.split(/[\s,]+/).filter(Boolean)
}

/** Why a fence is not checked, from what stands behind its language. */
export function readUnchecked(meta: string): string | undefined {
  return readFenceAttributes(meta).get('unchecked') || undefined
}
