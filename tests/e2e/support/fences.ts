/** A fence as it stands in Markdown. */
export interface Fence {
  code: string
  isVulnerable: boolean
}

/** A fence in backticks with its indentation, which is not part of the code. */
const FENCE = /^( *)(`{3,})([^`\n]*)\n([\s\S]*?)^\1\2 *$/gm

/**
 * The fences of a Markdown file in their order. Read with a pattern, not with the site's own parser: the test would
 * make the same mistake.
 */
export function fences(markdown: string): Fence[] {
  return [...markdown.matchAll(FENCE)].map(([, indentation = '', , info = '', text = '']) => ({
    code: text.replaceAll(new RegExp(`^${indentation}`, 'gm'), '').replace(/\n$/, ''),
    isVulnerable: /\bverdict=vulnerable\b/.test(info),
  }))
}
