import type { PhrasingContent, TableRow } from 'mdast'
import type { AttemptResult } from '../../proof/report.ts'
import { proofCommand } from '../../proof/report.ts'
import { reportOf } from '../../proof/samples.ts'
import { shownVersions, STRIP_WORDS } from '../../proof/strip.ts'
import { formatDay } from '../../text/day.ts'
import { inlineCode, paragraph, strong, text } from '../nodes.ts'
import type { BlockFlattening } from '../scope.ts'
import { textProp } from './title.ts'

function row(...cells: PhrasingContent[]): TableRow {
  return { type: 'tableRow', children: cells.map((cell) => ({ type: 'tableCell', children: [cell] })) }
}

function results(label: string, attempts: readonly AttemptResult[]): TableRow[] {
  return attempts.map(({ name, vulnerable, fixed }) =>
    row(text(label === '' ? name : `${label}: ${name}`), text(vulnerable.seen), text(fixed.seen)),
  )
}

/** The proof strip as a sentence, a table of what happened on both sides, and how to repeat it. */
export const proofResult: BlockFlattening = (tag, { context }) => {
  const id = textProp(tag, 'sample') ?? ''
  const report = reportOf(context.samples, id)
  if (!report) throw new Error(`The proof of the sample "${id}" has no report.`)
  const { title, attacked, holds, date, attacks, uses } = report
  const verdict = holds ? STRIP_WORDS.holds : STRIP_WORDS.failed
  return [
    paragraph(strong(text(`${STRIP_WORDS.proof}: ${title}. ${verdict}.`)), text(` ${attacked}`)),
    {
      type: 'table',
      children: [
        row(text(STRIP_WORDS.attack), text(STRIP_WORDS.vulnerable), text(STRIP_WORDS.fixed)),
        ...results('', attacks),
        ...results(STRIP_WORDS.works, uses),
      ],
    },
    paragraph(
      text(`${STRIP_WORDS.ran} ${formatDay(date)} on ${shownVersions(report).join(', ')}. ${STRIP_WORDS.repeat}: `),
      inlineCode(proofCommand(id)),
    ),
  ]
}
