import type { Part, Section } from './sections.ts'
import { readSections } from './sections.ts'
import type { TwinFields } from './twin-fields.ts'
import { readTwinFields } from './twin-fields.ts'

const STEPS = `Take the problems below one at a time:

1. Find out whether my code has the problem. Tell me where, or why it doesn't, and leave out what doesn't apply.
2. Adapt the fixed code to my names, versions and structure. Don't paste it as it is: it was written for an example app.
3. Change nothing else, and remove no check that is already there. Ask me before you run anything against a database or a deployed app.
4. Verify the fix as the problem says. Show me what you ran and what came back, or tell me what to run.

Code labeled "Vulnerable" only shows what to look for. Never write it.`

const LABELS = {
  Vulnerable: '**Vulnerable (look for this, never write it):**',
  Fixed: '**Fixed (adapt this):**',
} as const

const VERIFY = '**How to verify:**'

function introduction({ title, url, stack, checked, versions }: TwinFields): string {
  const facts = [
    stack.length > 0 && `Stack: ${stack.join(', ')}`,
    versions.length > 0 && `Versions: ${versions.map((pair) => pair.join(' ')).join(', ')}`,
    checked && `Checked on: ${checked}`,
    `Guide: ${url}`,
  ].filter(Boolean)
  return `Fix the security problems of my app that this guide is about: ${title}\n\n${facts.join('\n')}\n\n${STEPS}`
}

const textOf = (parts: readonly Part[]): string =>
  parts
    .flatMap(({ lines }) => lines)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** The label of a fence stands at the end of the text before it. */
function relabel(parts: readonly Part[]): Part[] {
  return parts.map((part, index) => {
    const verdict = parts[index + 1]?.verdict
    if (!verdict) return part
    const at = part.lines.findLastIndex((line) => line.includes(`**${verdict}:**`))
    return { ...part, lines: part.lines.with(at, (part.lines[at] ?? '').replace(`**${verdict}:**`, LABELS[verdict])) }
  })
}

/** Its own heading, without the number that an editor may have written, and the part of the guide that it is in. */
function headline(headings: readonly string[], number: number): string {
  const around = headings.slice(0, -1).join(', ')
  const own = (headings.at(-1) ?? '').replace(/^\d+\\?\. /, '')
  return `## Problem ${number}: ${own}${around ? ` (${around})` : ''}`
}

function problem({ headings, parts }: Section, number: number): string {
  const labelled = relabel(parts)
  const end = labelled.findLastIndex(({ verdict }) => verdict === 'Fixed') + 1
  const [fix, check] = [textOf(labelled.slice(0, end)), textOf(labelled.slice(end))]
  return [headline(headings, number), fix, ...(check ? [VERIFY, check] : [])].join('\n\n')
}

/**
 * Turns the Markdown twin of a guide into a prompt for a coding assistant: what to do, for which stack and versions, and
 * each problem with its heading, the fixed code and how to see that it holds. A vulnerable sample keeps its label.
 *
 * @param markdown the whole twin
 * @returns undefined where the text is no twin, or the guide has no fixed code
 */
export function fixPrompt(markdown: string): string | undefined {
  const lines = markdown.split('\n')
  const end = lines.indexOf('---', 1)
  if (lines[0] !== '---' || end < 0) return undefined
  const fields = readTwinFields(lines.slice(1, end))
  const problems = readSections(lines.slice(end + 1)).filter(({ parts }) => {
    return parts.some(({ verdict }) => verdict === 'Fixed')
  })
  if (problems.length === 0) return undefined
  const told = problems.map((section, index) => problem(section, index + 1))
  return `${[introduction(fields), ...told].join('\n\n')}\n`
}
