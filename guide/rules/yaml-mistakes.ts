import type { Node } from 'yaml'
import { isCollection, isScalar, visit } from 'yaml'
import type { YamlMistake, YamlSource } from '../markdown/source/yaml.ts'

/** A mistake in YAML in an editor's words, at the place to mend. */
export interface ExplainedMistake {
  /** Offset in the YAML text. */
  offset: number
  message: string
  hint?: string
}

type Words = Omit<ExplainedMistake, 'offset'>

const INDENTATION: Words = {
  message: 'This line is indented differently from its neighbours.',
  hint: 'Give entries of one list or field the same indentation.',
}
const NO_FIELD: Words = {
  message: 'This line is no field.',
  hint: 'Write it as "name: value", with a space behind the colon.',
}
const UNCLOSED_QUOTE: Words = {
  message: 'A closing quote is missing.',
  hint: 'Write it where the text ends.',
}
const UNCLOSED_BRACKET: Words = { message: 'A closing bracket is missing.', hint: 'Write it where the list ends.' }

/** Code of the YAML parser → words for what editors mean by it. */
const BY_CODE: Record<string, Words> = {
  DUPLICATE_KEY: { message: 'This field stands here a second time.', hint: 'Keep one of the two.' },
  TAB_AS_INDENT: { message: "A tab can't indent a field.", hint: 'Indent with spaces.' },
  BAD_INDENT: INDENTATION,
  BLOCK_AS_IMPLICIT_KEY: { message: "A field can't be read here.", hint: 'Put a text that contains ": " in quotes.' },
  MULTILINE_IMPLICIT_KEY: NO_FIELD,
  NON_STRING_KEY: {
    message: "A list or an object can't be the name of a field.",
    hint: 'Put a name in quotes that starts with a bracket.',
  },
  UNRESOLVED_ALIAS: { message: 'A text that starts with * is read as a reference.', hint: 'Put the text in quotes.' },
  UNUSED_ANCHOR: {
    message: 'A word that starts with & is read as a name and vanishes.',
    hint: 'Put the text in quotes.',
  },
  UNEXPECTED_TOKEN: { message: "The text of a field can't go on like this.", hint: 'Put the whole text in quotes.' },
  BAD_SCALAR_START: { message: "A text can't start with this character.", hint: 'Put the text in quotes.' },
  BAD_DQ_ESCAPE: {
    message: 'A backslash in double quotes begins an escape.',
    hint: 'Put the text in single quotes, or write two backslashes.',
  },
}

/** One code of the parser stands for mistakes of several kinds: the start of its message → words. */
const BY_MESSAGE: [RegExp, Words][] = [
  [/^Missing closing /, UNCLOSED_QUOTE],
  [/^Flow (?:sequence|map) in block collection must be/, UNCLOSED_BRACKET],
  [/^Missing , or :|^Missing ,/, { message: 'A comma is missing.', hint: 'Write it between the two entries.' }],
  [/^Sequence item without - indicator|^A block sequence may not/, INDENTATION],
  [/^Implicit (?:map )?keys need/, NO_FIELD],
]

/** The last node of a kind that starts before the parser stumbled. */
function openBefore({ document }: YamlSource, offset: number, isKind: (node: Node) => boolean): number | undefined {
  let found: number | undefined
  visit(document, {
    Node(_, node) {
      const start = node.range?.[0]
      if (start !== undefined && start <= offset && isKind(node) && start >= (found ?? 0)) found = start
    },
  })
  return found
}

const isQuoted = (node: Node) => isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')
const isInBrackets = (node: Node) => isCollection(node) && node.flow === true

/** Where the last line begins of what the parser took for the name of a field. */
function lastLineOf(text: string, end: number): number {
  const start = text.lastIndexOf('\n', end - 1) + 1
  return start + (text.slice(start).match(/^[ \t]*/)?.[0].length ?? 0)
}

/** Puts one mistake of the parser into an editor's words. */
function explain(
  mistake: YamlMistake,
  next: YamlMistake | undefined,
  yaml: YamlSource,
  text: string,
): ExplainedMistake {
  const { code, message, offset } = mistake
  const words = BY_MESSAGE.find(([pattern]) => pattern.test(message))?.[1] ?? BY_CODE[code]
  if (words === UNCLOSED_QUOTE) return { offset: openBefore(yaml, offset, isQuoted) ?? offset, ...words }
  if (words === UNCLOSED_BRACKET) return { offset: openBefore(yaml, offset, isInBrackets) ?? offset, ...words }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && next?.code === 'MULTILINE_IMPLICIT_KEY' && next.offset === offset) {
    // A line that is indented too far goes on with the text above it, and its colon comes too late.
    return { offset: lastLineOf(text, next.end), ...INDENTATION }
  }
  return { offset, ...(words ?? { message: `The fields can't be read: ${message.replace(/\.$/, '')}.` }) }
}

/**
 * Tells the mistakes of a YAML text. What follows a first one is mostly its echo and left out; a field that stands
 * twice is not.
 *
 * @param text the YAML alone
 */
export function explainMistakes(yaml: YamlSource, text: string): ExplainedMistake[] {
  const first = yaml.mistakes.findIndex(({ code }) => code !== 'DUPLICATE_KEY')
  const told = first === -1 ? yaml.mistakes : yaml.mistakes.slice(0, first + 1)
  return told.map((mistake, index) => explain(mistake, yaml.mistakes[index + 1], yaml, text))
}
