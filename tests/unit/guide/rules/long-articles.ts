/** Articles that are too long to keep as files: each function gives the same text in every run. */

/** The fields and the start of an article. */
function start(title: string): string {
  return `---
title: ${title}
description: ${title}, which is longer than any that an editor has written.
date: 2026-11-01
sources:
  - title: The standard
    url: https://example.com/standard
---

::tldr
Check the policy before anything else.
::
`
}

const NOUNS = ['key', 'row', 'table', 'token', 'policy', 'server', 'browser', 'request', 'session', 'database']
const VERBS = ['reads', 'writes', 'checks', 'holds', 'sends', 'keeps', 'finds', 'closes']

/** A sentence of eight words, another for each number below 640. */
function sentence(number: number): string {
  const noun = NOUNS[number % NOUNS.length]
  const verb = VERBS[Math.floor(number / NOUNS.length) % VERBS.length]
  const other = NOUNS[Math.floor(number / (NOUNS.length * VERBS.length)) % NOUNS.length]
  return `The ${noun} ${verb} the ${other} of its owner.`
}

/** 100 sections of 200 words in paragraphs, lists and tables. */
export function longText(): string {
  const sections = Array.from({ length: 100 }, (_, section) => {
    const lines = Array.from({ length: 25 }, (_, line) => sentence(section * 25 + line))
    const [first, rest] = [
      lines.slice(0, 15).join(' '),
      lines
        .slice(15, 20)
        .map((line) => `- ${line}`)
        .join('\n'),
    ]
    const table = lines.slice(20).map((line) => `| \`a\` | ${line} |`)
    return `\n## Part ${section + 1}\n\n${first}\n\n${rest}\n\n| name | what |\n| --- | --- |\n${table.join('\n')}\n`
  })
  return start('An article of twenty thousand words') + sections.join('')
}

/** 200 fences in several languages, some in lists and boxes. */
export function manyFences(): string {
  const languages = ['ts', 'sql', 'bash', 'json', 'text']
  const fences = Array.from({ length: 200 }, (_, number) => {
    const language = languages[number % languages.length] ?? 'text'
    const fence = `\`\`\`${language} {1} [file-${number}.txt]\n::\n{ "line": ${number} }\n\`\`\``
    if (number % 4 === 1) return `- In a list:\n\n${fence.replace(/^/gm, '  ')}`
    return number % 4 === 2 ? `:::info-box{title="Box ${number}"}\n${fence}\n:::` : fence
  })
  return `${start('An article of two hundred fences')}\n${fences.join('\n\n')}\n`
}

/** 50 questions, each answered with text, a list and a fence. */
export function manyQuestions(): string {
  const items = Array.from({ length: 50 }, (_, number) => {
    const fence = `\`\`\`\`md\n\`\`\`ts\nconst a = ${number}\n\`\`\`\n\`\`\`\``
    return `::faq-item{question="Is it so, for number ${number}?"}\n${sentence(number)}\n\n- One.\n- Two.\n\n${fence}\n::`
  })
  return `${start('An article of fifty questions')}\n:::faq-section\n${items.join('\n\n')}\n:::\n`
}
