import type { StackId } from '../schema/stack.ts'
import { checklist, codeGroup, faq, hole, related, steps, tldr, verdictColumns, write } from './blocks.ts'
import { TO_WRITE } from '../text/to-write.ts'

/** A part of an article: its heading, if it has one, and what stands below. */
export interface Section {
  heading?: string
  body: string
}

const SHORT = 'the answer in 40 to 70 words, with the one change to make first'
const END: Section[] = [{ heading: 'FAQ', body: faq() }, { body: related() }]

function holes(): Section[] {
  return ['first', 'second', 'third'].map((number) => ({
    heading: `${TO_WRITE} the ${number} hole in a few words`,
    body: hole(),
  }))
}

/** Category → the sections of a guide of that kind, in order. */
const SECTIONS: Record<string, (stack: readonly StackId[]) => Section[]> = {
  'getting-started': () => [
    { body: tldr(SHORT) },
    { heading: 'What can go wrong', body: write('the case that readers should know, with its source') },
    { heading: 'What to look at first', body: steps(3) },
    { heading: 'What to do next', body: write('which guide to open, by what the reader found') },
    ...END,
  ],
  guides: () => [
    { body: tldr(SHORT) },
    { heading: 'How its security works', body: verdictColumns('What the vendor secures', 'What you secure') },
    ...holes(),
    { heading: 'Configuration that matters', body: write('each setting with its safe value and its reason') },
    { heading: 'Checklist', body: checklist('Before you publish', 3) },
    { heading: 'What changed lately', body: write('versions and new names that make older advice wrong') },
    ...END,
  ],
  'how-to': () => [
    { body: tldr('the outcome, and how many minutes it takes, in 40 to 70 words') },
    { heading: 'Before you start', body: write('accounts, versions and rights that the steps need') },
    { heading: 'Steps', body: steps(3) },
    { heading: 'When it does not work', body: write('each symptom with its cause and its mend') },
    { heading: 'Undo', body: write('how to go back, and what that costs') },
    ...END,
  ],
  vulnerabilities: (stack) => [
    { body: tldr(SHORT) },
    { heading: 'What it is', body: write('the hole in plain words, with one real case and its source') },
    { heading: 'Find it in your app', body: write('what to try logged out, and what to try as user B') },
    { heading: 'The fix', body: codeGroup(stack, 'the fix') },
    { heading: 'Proof', body: hole() },
    { heading: 'What does not fix it', body: write('what people try, and why the hole stays open') },
    { heading: 'Prevention', body: write('the one habit or place in the code that keeps it closed') },
    ...END,
  ],
  agents: (stack) => [
    { body: tldr(SHORT) },
    { heading: 'What the agent can reach today', body: write('files, keys, accounts and networks, by default') },
    { heading: 'The attack, step by step', body: steps(3) },
    {
      heading: 'Limits that hold',
      body: write('identity, network, file system and data: what stops it, and how to see that'),
    },
    { heading: 'Limits that do not', body: write('what looks like a limit and is none') },
    { heading: 'Settings', body: codeGroup(stack, 'the settings') },
    { heading: 'Recovery', body: write('what to stop, what to rotate, what to restore, in that order') },
    ...END,
  ],
  checklists: () => [
    { body: tldr(SHORT) },
    { heading: 'Who it is for', body: write('whose app it fits, and how many minutes it takes') },
    {
      heading: 'The list',
      body: ['What breaks first', 'What breaks next', 'What is left'].map((title) => checklist(title, 4)).join('\n\n'),
    },
    { heading: 'What it does not cover', body: write('what is still open when every box is ticked') },
    ...END,
  ],
  blueprints: () => [
    { body: tldr(SHORT) },
    {
      heading: 'The stack',
      body: `| Layer | Holds which secret | Checks what |\n| --- | --- | --- |\n| Browser | ${write('which')} | ${write('what')} |\n| Server | ${write('which')} | ${write('what')} |\n| Database | ${write('which')} | ${write('what')} |`,
    },
    { heading: 'Build in this order', body: steps(4) },
    ...holes(),
    { heading: 'Handover checklist', body: checklist('Before you hand it over', 4) },
    ...END,
  ],
}

/** Categories with sections of their own. */
export const KINDS: readonly string[] = Object.keys(SECTIONS)

/** What a category without sections of its own starts with. */
const PLAIN = 'getting-started'

/** The sections that a guide of the category starts with; a category of another site gets the plain ones. */
export function sectionsFor(category: string, stack: readonly StackId[]): Section[] {
  const sections = Object.hasOwn(SECTIONS, category) ? SECTIONS[category] : SECTIONS[PLAIN]
  return sections?.(stack) ?? []
}
