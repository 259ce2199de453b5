import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** A fence as it stands in Markdown. */
export interface Fence {
  language: string
  code: string
  isVulnerable: boolean
}

const ROOT = resolve(import.meta.dirname, '../../..')

/** A fence in backticks with its indentation, which is not part of the code. */
const FENCE = /^( *)(`{3,})([^`\n]*)\n([\s\S]*?)^\1\2 *$/gm

/** The lines of a sample that a fence names, without their indentation. */
function fromSample(src: string): string {
  const [path = '', region = ''] = src.split('#')
  const lines = readFileSync(resolve(ROOT, path), 'utf8').split('\n')
  const at = (mark: string) => lines.findIndex((line) => line.trimEnd().endsWith(`#${mark} ${region}`))
  const numbers = /^L(\d+)(?:-(\d+))?$/.exec(region)
  const [start, end] = numbers
    ? [Number(numbers[1]) - 1, Number(numbers[2] ?? numbers[1])]
    : region === ''
      ? [0, lines.length]
      : [at('region') + 1, at('endregion')]
  const shown = lines.slice(start, end).filter((line) => !/#(?:end)?region/.test(line))
  const indents = shown.filter((line) => line.trim()).map((line) => line.length - line.trimStart().length)
  const code = shown.map((line) => line.slice(Math.min(...indents))).join('\n')
  return code.replace(/^\n+|\n+$/g, '')
}

/**
 * The fences of a Markdown file in their order. Read with a pattern, not with the site's own parser: the test would
 * make the same mistake.
 */
export function fences(markdown: string): Fence[] {
  return [...markdown.matchAll(FENCE)].map(([, indentation = '', , info = '', text = '']) => {
    const [, src] = /\bsrc="([^"]*)"/.exec(info) ?? []
    const own = text.replaceAll(new RegExp(`^${indentation}`, 'gm'), '').replace(/\n$/, '')
    return {
      language: info.trim().split(/[ {[]/)[0] ?? '',
      code: src === undefined ? own : fromSample(src),
      isVulnerable: /\bverdict=vulnerable\b/.test(info) || /\/vulnerable[./]/.test(src ?? ''),
    }
  })
}
