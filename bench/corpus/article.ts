import { STACK_NAMES } from '../../guide/schema/stack.ts'
import { CWES } from '../../guide/weakness/cwe.ts'
import { componentCode, policyCode, requestCode, routeCode, settingsCode } from './code.ts'
import { Random } from './random.ts'
import type { Vocabulary } from './vocabulary.ts'
import { capital, noun, Prose } from './words.ts'

const CATEGORIES = ['guides', 'how-to', 'vulnerabilities', 'agents'] as const
const STACKS = Object.keys(STACK_NAMES).filter((id) => id !== 'any')
/** Tools whose guides are about row level security. */
const WITH_POLICIES = ['lovable', 'neon', 'postgres', 'supabase']
/** A guide of this many names it beside its own subject. */
const NAMING_POLICIES = 4
const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const
const SECONDS_A_DAY = 86_400_000
const FIRST_DAY = Date.UTC(2026, 0, 1)
const DAYS = 300

/** One generated article. */
export interface CorpusArticle {
  /** Such as `guides/case-12`: category and slug. */
  path: string
  title: string
  description: string
  /** The whole file. */
  text: string
}

/** What an article is about. */
interface Subject {
  stack: string[]
  hasPolicies: boolean
}

function subjectOf(number: number, random: Random): Subject {
  const stack = [STACKS[random.below(STACKS.length)] ?? '', STACKS[random.below(STACKS.length)] ?? '']
  return {
    stack: [...new Set(stack)],
    hasPolicies: number % NAMING_POLICIES === 0 || stack.some((id) => WITH_POLICIES.includes(id)),
  }
}

const WEAKNESSES = Object.keys(CWES)

/** Where the article of a number stands. */
function pathOf(number: number): string {
  return `${CATEGORIES[number % CATEGORIES.length]}/case-${number}`
}

function fence(info: string, code: string): string {
  return `\`\`\`${info}\n${code}\n\`\`\``
}

function frontmatter(number: number, random: Random, stack: string[], title: string, description: string): string {
  const date = new Date(FIRST_DAY + random.below(DAYS) * SECONDS_A_DAY).toISOString().slice(0, 10)
  return `---
title: "${title}"
description: "${description}"
date: ${date}
severity: ${random.pick(SEVERITIES)}
stack: [${stack.join(', ')}]
cwe: ${WEAKNESSES[number % WEAKNESSES.length]}
tags: [${stack[0]}, access]
sources:
  - title: "The vendor's documentation on access"
    url: "https://docs.example.com/access/${number}"
  - title: "The standard"
    url: "https://standards.example.org/${number}"
verified:
  date: ${date}
  versions:
    "@supabase/supabase-js": "2.x"
---`
}

function related(number: number, count: number): string {
  const numbers = [1, 2, 3].map((step) => (number + step * 7) % count).filter((other) => other !== number)
  const cards = [...new Set(numbers)].map((other) => `::related-card{href="/blog/${pathOf(other)}"}\n::`)
  return `:::related-articles\n${cards.join('\n\n')}\n:::`
}

function faq(article: number, random: Random, prose: Prose): string {
  const items = [1, 2, 3, 4].map((number) => {
    return `::faq-item{question="What happens to ${noun(random)} number ${number} in case ${article}?"}\n${prose.paragraph()}\n::`
  })
  return `:::faq-section\n${items.join('\n\n')}\n:::`
}

/** One of ten is an item of other articles as well. */
function itemLabel(number: number, random: Random, prose: Prose): string {
  if (random.below(10) === 0) return `The ${noun(random)} of step ${number} is refused`
  // A label has no code font, so the names of a sentence are left out: an editor would be told that they are misspelled.
  return capital(
    prose
      .sentence()
      .replace(/`[^`]*` ?|\./g, '')
      .trim(),
  ).replaceAll('`', '')
}

function checklist(random: Random, prose: Prose): string {
  const items = [1, 2, 3, 4, 5].map((number) => {
    return `::checklist-item{label="${itemLabel(number, random, prose)}"}\n${prose.sentence()}\n::`
  })
  return `:::checklist-section{title="Before the launch"}\n${items.join('\n\n')}\n:::`
}

/**
 * Makes an article with every kind of tag, eight fences and about 2,000 words. The same number gives the same text.
 *
 * @param number from 0
 * @param count how many there are: its cards lead to others of them
 * @param vocabulary what its prose is made of
 */
export function makeArticle(number: number, count: number, vocabulary: Vocabulary): CorpusArticle {
  const random = new Random(number + 1)
  const prose = new Prose(random, vocabulary)
  const { stack, hasPolicies } = subjectOf(number, random)
  const tables = hasPolicies ? policyCode : settingsCode
  const title = `Case ${number}: who may read a ${noun(random)}`
  const description = `How to see in case ${number} whether a stranger can read the record, and the change that ends it.`
  const section = (heading: string, rest: string) =>
    `## ${heading}\n\n${prose.paragraph()}\n\n${rest}\n\n${prose.paragraph()}`
  const vulnerable = new Random(number + 1)
  const fixed = new Random(number + 1)
  const text = [
    frontmatter(number, random, stack, title, description),
    `::tldr\n${prose.sentence()} ${prose.sentence()} ${prose.sentence()}\n::`,
    prose.paragraph(),
    section(
      'How access works',
      `${hasPolicies ? 'Turn on :glossary-term[row level security]{id="rls"} first. ' : ''}${prose.paragraph()}`,
    ),
    `::warning-box{title="Users are logged out"}\n${prose.paragraph()}\n::`,
    section(
      `The ${noun(random)} is readable`,
      `::code-compare\n\n${fence('ts [route.ts] verdict=vulnerable', routeCode(vulnerable, false))}\n\n${fence('ts [route.ts] {9} verdict=fixed', routeCode(fixed, true))}\n\n::`,
    ),
    `### See it fail\n\n${prose.sentence()}\n\n${fence('sh [terminal]', requestCode(random))}\n\n| request | before | after |\n| --- | --- | --- |\n| as A | 200 | 200 |\n| as B | 200 | 404 |`,
    section(
      'The fix for each stack',
      `::code-group\n\n${fence('tsx [React]', componentCode(random))}\n\n${fence('sql [Supabase]', tables(random))}\n\n::`,
    ),
    `::danger-box{title="Anyone can read this table"}\n${prose.paragraph()}\n::`,
    section(
      `Steps for the ${noun(random)}`,
      `:::step-list\n::step-item{title="Turn it on"}\n${prose.sentence()}\n\n${fence('sql [tables.sql]', tables(random))}\n::\n\n::step-item{title="Try as the second user"}\n${prose.sentence()}\n\n${fence('sh [terminal]', requestCode(random))}\n::\n:::`,
    ),
    section(
      'What does not help',
      `- **${capital(noun(random))} ids.** ${prose.sentence()}\n- **A hidden button.** ${prose.sentence()}\n- **A proxy.** ${prose.sentence()}\n\n::tip-box{title="One query for all tables"}\n${prose.paragraph()}\n::\n\n${fence('json [package.json]', '{\n  "type": "module",\n  "dependencies": { "zod": "4.6.7" }\n}')}`,
    ),
    `::verdict-columns\n**What the vendor secures**\n\n- ${prose.sentence()}\n- ${prose.sentence()}\n\n**What you secure**\n\n- ${prose.sentence()}\n- ${prose.sentence()}\n::`,
    `## Checklist\n\n${checklist(random, prose)}`,
    `## Questions\n\n${faq(number, random, prose)}`,
    `::info-box{title="Since version 4"}\n${prose.sentence()} The setting is called \`APP_BASE_URL\`.\n::`,
    `## Read on\n\n${related(number, count)}\n\n::call-to-action{href="/blog/${pathOf((number + 3) % count)}" label="Look at the next case"}\n::`,
  ].join('\n\n')
  return { path: pathOf(number), title, description, text: `${text}\n` }
}
