import { stringify } from 'yaml'
import { shorten } from '../text/shorten.ts'
import type { StackId } from '../schema/stack.ts'
import type { Answers } from './answers.ts'
import { write } from './blocks.ts'
import { TO_WRITE } from '../text/to-write.ts'
import { splitList } from './questions.ts'
import { sectionsFor } from './sections.ts'
import type { Target } from './target.ts'

/** With the words around it, a description keeps within its limit. */
const LONGEST_NAME = 80

const VERIFIED_LATER = `# When the code was checked, take the # away and name what it was checked against.
# verified:
#   date: 2026-01-31
#   versions:
#     'package-or-product': '1.2.3'
`

/** One line a field: a long title is not folded. */
function yaml(fields: Record<string, unknown>): string {
  return stringify(fields, { lineWidth: 0, singleQuote: true })
}

function sources(url: string | undefined): { title: string; url: string }[] {
  const title = `${TO_WRITE} the name of the document, as its publisher writes it`
  return [{ title, url: url ?? 'https://example.com/write-the-address-of-the-primary-document' }]
}

/** Tells the pages apart, because no two may have the same description. */
function descriptionLater(name: string): string {
  return write(`what the reader of ${shorten(name, LONGEST_NAME)} gets, 50 to 160 characters, as a sentence`)
}

function article(category: string, slug: string, answers: Answers, today: string): string {
  const stack = splitList(answers.stack ?? 'any') as StackId[]
  const fields = {
    title: answers.title,
    description: answers.description ?? descriptionLater(`${category}/${slug}`),
    date: today,
    draft: true,
    ...(answers.severity && { severity: answers.severity }),
    stack,
    sources: sources(answers.source),
  }
  const body = sectionsFor(category, stack).map(({ heading, body }) => (heading ? `## ${heading}\n\n${body}` : body))
  return `---\n${yaml(fields)}${VERIFIED_LATER}---\n\n${body.join('\n\n')}\n`
}

function term(answers: Answers): string {
  const url = answers.source ?? ''
  const fields = {
    term: answers.title,
    short: answers.description,
    sources: [{ title: URL.parse(url)?.host ?? url, url }],
  }
  return `---\n${yaml(fields)}---\n`
}

function fact({ statement, value, unit, published, caveat, source }: Answers, today: string): string {
  const isNumber = unit !== undefined && /^\d+(?:\.\d+)?$/.test(value ?? '')
  return yaml({
    statement,
    value: isNumber ? Number(value) : value,
    ...(unit && { unit }),
    ...(published && { published }),
    source: { title: URL.parse(source ?? '')?.host ?? source, url: source },
    caveat,
    checked: today,
    // Whoever has read the source says so.
    grade: 'cited',
  })
}

/**
 * The text of a new article, term or fact. An article is a draft; what is to be written begins with `Write:`.
 *
 * @param answers checked by collectAnswers
 * @param today `YYYY-MM-DD`, the date of the article, or of the reading
 */
export function newFile(target: Target, answers: Answers, today: string): string {
  if (target.kind === 'article') return article(target.category, target.slug, answers, today)
  return target.kind === 'term' ? term(answers) : fact(answers, today)
}
