import { componentCode, policyCode, requestCode, routeCode } from './code.ts'
import { Random } from './random.ts'
import { capital, noun, paragraph, sentence } from './words.ts'

const CATEGORIES = ['guides', 'how-to', 'vulnerabilities', 'agents'] as const
const STACKS = ['supabase', 'nextjs', 'react', 'postgres', 'vite', 'cursor', 'stripe'] as const
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

/** Where the article of a number stands. */
export function pathOf(number: number): string {
  return `${CATEGORIES[number % CATEGORIES.length]}/case-${number}`
}

function fence(info: string, code: string): string {
  return `\`\`\`${info}\n${code}\n\`\`\``
}

function frontmatter(number: number, random: Random, title: string, description: string): string {
  const date = new Date(FIRST_DAY + random.below(DAYS) * SECONDS_A_DAY).toISOString().slice(0, 10)
  const first = random.pick(STACKS)
  const others = STACKS.filter((id) => id !== first)
  const second = others[random.below(others.length)] ?? ''
  return `---
title: "${title}"
description: "${description}"
date: ${date}
severity: ${random.pick(SEVERITIES)}
stack: [${first}, ${second}]
cwe: CWE-${600 + (number % 40)}
tags: [${first}, access]
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

function faq(random: Random): string {
  const items = [1, 2, 3, 4].map((number) => {
    return `::faq-item{question="What happens to ${noun(random)} number ${number}?"}\n${paragraph(random)}\n::`
  })
  return `:::faq-section\n${items.join('\n\n')}\n:::`
}

function checklist(random: Random): string {
  const items = [1, 2, 3, 4, 5].map((number) => {
    return `::checklist-item{label="The ${noun(random)} of step ${number} is refused"}\n${sentence(random)}\n::`
  })
  return `:::checklist-section{title="Before the launch"}\n${items.join('\n\n')}\n:::`
}

/**
 * Makes an article with every kind of tag, eight fences and about 1,270 words. The same number gives the same text.
 *
 * @param number from 0
 * @param count how many there are: its cards lead to others of them
 */
export function makeArticle(number: number, count: number): CorpusArticle {
  const random = new Random(number + 1)
  const title = `Case ${number}: who may read a ${noun(random)}`
  const description = `How to see in case ${number} whether a stranger can read the record, and the change that ends it.`
  const section = (heading: string, rest: string) =>
    `## ${heading}\n\n${paragraph(random)}\n\n${rest}\n\n${paragraph(random)}`
  const vulnerable = new Random(number + 1)
  const fixed = new Random(number + 1)
  const text = [
    frontmatter(number, random, title, description),
    `::tldr\n${sentence(random)} ${sentence(random)} ${sentence(random)}\n::`,
    paragraph(random),
    section('How access works', `Turn on :glossary-term[row level security]{id="rls"} first. ${paragraph(random)}`),
    `::warning-box{title="Users are logged out"}\n${paragraph(random)}\n::`,
    section(
      `The ${noun(random)} is readable`,
      `::code-compare\n\n${fence('ts [route.ts] verdict=vulnerable', routeCode(vulnerable, false))}\n\n${fence('ts [route.ts] {9} verdict=fixed', routeCode(fixed, true))}\n\n::`,
    ),
    `### See it fail\n\n${sentence(random)}\n\n${fence('sh [terminal]', requestCode(random))}\n\n| request | before | after |\n| --- | --- | --- |\n| as A | 200 | 200 |\n| as B | 200 | 404 |`,
    section(
      'The fix for each stack',
      `::code-group\n\n${fence('tsx [React]', componentCode(random))}\n\n${fence('sql [Supabase]', policyCode(random))}\n\n::`,
    ),
    `::danger-box{title="Anyone can read this table"}\n${paragraph(random)}\n::`,
    section(
      `Steps for the ${noun(random)}`,
      `:::step-list\n::step-item{title="Turn it on"}\n${sentence(random)}\n\n${fence('sql [policies.sql]', policyCode(random))}\n::\n\n::step-item{title="Try as the second user"}\n${sentence(random)}\n\n${fence('sh [terminal]', requestCode(random))}\n::\n:::`,
    ),
    section(
      'What does not help',
      `- **${capital(noun(random))} ids.** ${sentence(random)}\n- **A hidden button.** ${sentence(random)}\n- **A proxy.** ${sentence(random)}\n\n::tip-box{title="One query for all tables"}\n${paragraph(random)}\n::\n\n${fence('json [package.json]', '{\n  "type": "module",\n  "dependencies": { "zod": "4.6.7" }\n}')}`,
    ),
    `::verdict-columns\n**What the vendor secures**\n\n- ${sentence(random)}\n- ${sentence(random)}\n\n**What you secure**\n\n- ${sentence(random)}\n- ${sentence(random)}\n::`,
    `## Checklist\n\n${checklist(random)}`,
    `## Questions\n\n${faq(random)}`,
    `::info-box{title="Since version 4"}\n${sentence(random)} The setting is called \`APP_BASE_URL\`.\n::`,
    `## Read on\n\n${related(number, count)}\n\n::call-to-action{href="/blog/${pathOf((number + 3) % count)}" label="Look at the next case"}\n::`,
  ].join('\n\n')
  return { path: pathOf(number), title, description, text: `${text}\n` }
}
