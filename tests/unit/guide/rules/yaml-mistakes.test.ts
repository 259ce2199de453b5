import { describe, expect, it } from 'vitest'
import { readYaml } from '../../../../guide/markdown/source/yaml.ts'
import { explainMistakes } from '../../../../guide/rules/yaml-mistakes.ts'

/** The YAML with a caret before each place, and the messages. */
function explain(text: string): [marked: string, ...messages: string[]] {
  const told = explainMistakes(readYaml(text), text)
  const marked = told.reduceRight((all, { offset }) => `${all.slice(0, offset)}^${all.slice(offset)}`, text)
  return [marked, ...told.map(({ message }) => message)]
}

const QUOTE = 'A closing quote is missing.'
const BRACKET = 'A closing bracket is missing.'
const INDENTED = 'This line is indented differently from its neighbours.'
const NO_FIELD = 'This line is no field.'
const LATE = "The text of a field can't go on like this."

describe('explainMistakes', () => {
  it('has nothing to say about YAML that is right', () => {
    expect(explain('a: "b: c"\nd: [1, {e: f}]\n')).toEqual(['a: "b: c"\nd: [1, {e: f}]\n'])
  })

  it.each([
    ['a: ^"b\nc: d\n', QUOTE],
    ['a: ^"b\nc: "d"\n', QUOTE],
    ['a: b\nc:\n  - d: ^"e\n    f: "g"\n', QUOTE],
    ["a: 'it'^s here\nb: c\n", LATE],
    ['a: 1\nb: ^[c\nd:\n  - e\n', BRACKET],
    ['a: ^{b: 1\nc: 2\n', BRACKET],
    ['a: [["b"], ^["c"\nd: 1\n', BRACKET],
    ['a: ["b" ^"c"]\n', 'A comma is missing.'],
    ['a:\n  - b: c\n^   d: e\n', INDENTED],
    ['a:\n  - b: c\n     ^d: e\n', INDENTED],
    ['a: b\n ^c: d\n', INDENTED],
    ['a:\n  - b: c\n    d: e\n^ - f: g\n', INDENTED],
    ['a:\n^\t- b\n', "A tab can't indent a field."],
    ['a: 1\n^b\nc: 2\n', NO_FIELD],
    ['a: 1\n^b:2\nc: 3\n', NO_FIELD],
    ['a: 1\n^- b\nc: 3\n', NO_FIELD],
    ['a: ^b: c\n', "A field can't be read here."],
    ['a: ^@b\n', "A text can't start with this character."],
    ['a: ^*b\n', 'A text that starts with * is read as a reference.'],
    ['a: ^&b c\n', 'A word that starts with & is read as a name and vanishes.'],
    ['a: "C:^\\Users"\n', 'A backslash in double quotes begins an escape.'],
    ['a: 1\n^a: 2\n^a: 3\n', 'This field stands here a second time.', 'This field stands here a second time.'],
    [
      'a: 1\n^a: 2\nb: ^@c\nd: @e\n',
      'This field stands here a second time.',
      "A text can't start with this character.",
    ],
  ])('marks and words %j', (marked, ...messages) => {
    expect(explain(marked.replaceAll('^', ''))).toEqual([marked, ...messages])
  })

  it('gives the words of the parser where it has none', () => {
    expect(explain('a: 1\n...\nb: 2\n')).toEqual([
      'a: 1\n...\n^b: 2\n',
      "The fields can't be read: Source contains multiple documents; please use YAML.parseAllDocuments().",
    ])
  })
})
