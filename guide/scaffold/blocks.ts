import type { StackId } from '../schema/stack.ts'
import { STACK_NAMES } from '../schema/stack.ts'
import { TO_WRITE } from '../text/to-write.ts'

/** A sentence that stands for text which is not written yet. */
export function write(what: string): string {
  return `${TO_WRITE} ${what}.`
}

function block(opening: string, body: string, colons = 2): string {
  return `${':'.repeat(colons)}${opening}\n${body}\n${':'.repeat(colons)}`
}

function fence(info: string, comment: string): string {
  return `\`\`\`${info}\n// ${comment}\n\`\`\``
}

function list(count: number, build: (number: number) => string): string {
  return Array.from({ length: count }, (_, index) => build(index + 1)).join('\n\n')
}

export function tldr(what: string): string {
  return block('tldr', write(what))
}

/** One problem, whole: what is wrong, both samples, and how to see it fail before and pass after. */
export function hole(): string {
  return [
    write('in one sentence what is wrong, and what a stranger can do'),
    block(
      'code-compare',
      [
        fence('ts [file.ts] verdict=vulnerable', write('the smallest code that has the hole')),
        fence('ts [file.ts] verdict=fixed', write('the same code, closed')),
      ].join('\n\n'),
    ),
    write('one command or a few clicks that fail before and pass after, with what the reader should see'),
  ].join('\n\n')
}

/** A fence for each tool; a second one is left to name where a guide is about one tool only. */
export function codeGroup(stack: readonly StackId[], what: string): string {
  const names: string[] = stack.filter((id) => id !== 'any').map((id) => STACK_NAMES[id])
  for (let number = 1; names.length < 2; number++) names.push(`other stack ${number}`)
  return block('code-group', names.map((name) => fence(`ts [${name}]`, write(`${what} for ${name}`))).join('\n\n'))
}

export function steps(count: number): string {
  const step = (number: number) =>
    block(
      `step-item{title="${TO_WRITE} what to do in step ${number}"}`,
      `${write('what to do, and why here')}\n\nYou should see: ${write('what tells the reader that it worked')}`,
    )
  return block('step-list', list(count, step), 3)
}

export function checklist(title: string, count: number): string {
  const item = (number: number) =>
    block(
      `checklist-item{label="${TO_WRITE} what is true when it is ticked (${title}, ${number})"}`,
      write('one line on how to prove it'),
    )
  return block(`checklist-section{title="${title}"}`, list(count, item), 3)
}

export function verdictColumns(first: string, second: string): string {
  const items = (mark: string) => `${mark} ${write('one thing')}\n${mark} ${write('another')}`
  return block('verdict-columns', `**${first}**\n\n${items('-')}\n\n**${second}**\n\n${items('*')}\n`)
}

export function faq(count = 4): string {
  const item = (number: number) =>
    block(
      `faq-item{question="${TO_WRITE} question ${number}, as people type it?"}`,
      write('the answer in 40 to 90 words, complete without the page'),
    )
  return block('faq-section', list(count, item), 3)
}

/** Without cards the site chooses three guides. */
export function related(): string {
  return '::related-articles\n::'
}
