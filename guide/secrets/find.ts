import { lintSource } from '@secretlint/core'
import { creator } from '@secretlint/secretlint-rule-preset-recommend'
import { PATTERNS } from './patterns.ts'
import { isPlaceholder } from './placeholder.ts'

/** A text that looks like a live credential. */
export interface FoundSecret {
  /** Offset of its first character, in UTF-16 units. */
  start: number
  /** What it looks like, such as "Stripe secret key live". */
  name: string
}

const PRESET = '@secretlint/secretlint-rule-preset-recommend'

const CONFIG = {
  rules: [
    {
      id: PRESET,
      rule: creator,
      // An access key id alone opens nothing, but it never stands in a guide for a good reason.
      rules: [{ id: '@secretlint/secretlint-rule-aws', options: { enableIDScanRule: true } }],
    },
  ],
}

/** Words for an id such as STRIPE_SECRET_KEY_LIVE or AWSSecretAccessKey. */
function nameOf(messageId: string): string {
  return messageId.includes('_')
    ? messageId.toLowerCase().replaceAll('_', ' ')
    : messageId.replace(/([a-z])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3 $2$4').toLowerCase()
}

async function findKnown(text: string): Promise<(FoundSecret & { end: number })[]> {
  const source = { content: text, filePath: 'guide.md', ext: '.md', contentType: 'text' as const }
  const { messages } = await lintSource({ source, options: { config: CONFIG } })
  return messages.map(({ range, messageId }) => ({ start: range[0], end: range[1], name: nameOf(messageId) }))
}

function findByPattern(text: string): (FoundSecret & { end: number })[] {
  return PATTERNS.flatMap(({ name, pattern, isSecret }) =>
    [...text.matchAll(pattern)]
      .filter(([match]) => isSecret?.(match) ?? true)
      .map((match) => ({ start: match.index, end: match.index + match[0].length, name })),
  )
}

/**
 * Finds what looks like a live credential anywhere in a text, with secretlint's recommended rules and what they lack.
 * Placeholders are left out (see isPlaceholder).
 *
 * @returns in the order of the text, one a place
 */
export async function findSecrets(text: string): Promise<FoundSecret[]> {
  const found = [...(await findKnown(text)), ...findByPattern(text)]
    .filter(({ start, end }) => !isPlaceholder(text.slice(start, end)))
    .sort((a, b) => a.start - b.start)
  let last = -1
  return found.filter(({ start, end }) => {
    const isNew = start >= last
    last = Math.max(last, end)
    return isNew
  })
}
