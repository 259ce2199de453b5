import { FILE_START, pointAt } from '../markdown/source/text.ts'
import { defineRule } from './define-rule.ts'

/** The messages of the YAML parser that an editor meets most, in an editor's words. */
const WORDS: Record<string, { message: string; hint?: string }> = {
  DUPLICATE_KEY: { message: 'This field stands here a second time.', hint: 'Keep one of the two.' },
  TAB_AS_INDENT: { message: "A tab can't indent a field.", hint: 'Indent with spaces.' },
  MISSING_CHAR: { message: 'A closing quote or bracket is missing.' },
  BAD_INDENT: {
    message: 'This line is indented differently from its neighbours.',
    hint: 'Give entries of one list or field the same indentation.',
  },
  BLOCK_AS_IMPLICIT_KEY: { message: "A field can't be read here.", hint: 'Put a text that contains ": " in quotes.' },
  NON_STRING_KEY: {
    message: "A list or an object can't be the name of a field.",
    hint: 'Put a name in quotes that starts with a bracket.',
  },
  UNRESOLVED_ALIAS: { message: 'A text that starts with * is read as a reference.', hint: 'Put the text in quotes.' },
  UNEXPECTED_TOKEN: { message: "The text of a field can't go on like this.", hint: 'Put the whole text in quotes.' },
  BAD_SCALAR_START: { message: "A text can't start with this character.", hint: 'Put the text in quotes.' },
}

export default defineRule({
  id: 'frontmatter-yaml',
  summary: 'A file starts with frontmatter between two lines of ---, in YAML without a mistake.',
  severity: 'error',
  needs: 'text',
  *test({ document }) {
    const { frontmatter, yaml, text } = document
    // A byte order mark hides the frontmatter, and has a rule of its own.
    if (text.startsWith('\uFEFF') || document.collection === undefined) return
    if (frontmatter.state === 'missing') {
      const late = document.lines.findIndex((line) => line.trim() !== '')
      const isLate = document.lines[late]?.trim() === '---'
      yield {
        at: isLate ? { line: late + 1, column: 1 } : FILE_START,
        message: isLate ? 'Only at the very start of the file this is frontmatter.' : 'The file has no frontmatter.',
        hint: isLate
          ? 'Delete what stands before the ---.'
          : 'Start it with a line of ---, then the fields, then a line of ---.',
      }
    } else if (frontmatter.state === 'unclosed') {
      yield {
        at: { line: frontmatter.line, column: 1 },
        message:
          frontmatter.line === 1
            ? 'The frontmatter is not closed.'
            : 'This line would end the frontmatter in its middle.',
        hint: 'End the frontmatter with a line that is --- and nothing else.',
      }
    } else {
      for (const { code, message, offset } of yaml.mistakes) {
        const at = pointAt(text, frontmatter.start + offset)
        yield { at, ...(WORDS[code] ?? { message: `The fields can't be read: ${message.replace(/\.$/, '')}.` }) }
        // What follows a first mistake is mostly its echo; a field written twice is not.
        if (code !== 'DUPLICATE_KEY') return
      }
      if (!yaml.isMap) {
        yield {
          at: pointAt(text, frontmatter.start),
          message: 'The frontmatter is no list of fields.',
          hint: 'Write each field as "name: value".',
        }
      }
    }
  },
})
