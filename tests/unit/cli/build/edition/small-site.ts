import { samples } from '../../../guide/proof/sample-files.ts'
import { FACT, otherArticle, TERM } from '../../../guide/rules/lint.ts'

/** Day on which the small site is built. */
export const TODAY = '2026-11-22'

const ASKS = `Text with :glossary-term{id="rls"} and :fact-cite{id="leaks"}.

::related-articles
:related-card{href="/blog/guides/two"}
::

::faq-section
:::faq-item{question="Is the key public?"}
No, it is not.
:::
::
`

const CHECKLIST = `Text.

::checklist-section{title="Tables"}
:::checklist-item{label="Turn the policy on"}
Ask the database.
:::
::

::related-articles
::
`

const FENCE = `\`\`\`ts src="samples/idor/fixed/app.ts#read"
\`\`\`

![A diagram of it](/diagram.svg)
`

function page(number: number, body: string, fields = ''): string {
  return otherArticle(number, fields).replace(/Text\.$/, body)
}

/** Paths below the project → texts: a project with a content folder that breaks no rule. */
export const SMALL_SITE: Readonly<Record<string, string>> = {
  'content/blog/guides/one.md': page(1, ASKS, 'author: ada\ntags: [rls]\nstack: [supabase]'),
  'content/blog/guides/two.md': page(2, CHECKLIST, 'tags: [rls, keys]\nstack: [supabase]\naliases: [/blog/guides/old]'),
  'content/blog/guides/three.md': page(3, FENCE, 'tags: [keys]\nstack: [nextjs]'),
  'content/blog/guides/draft.md': page(4, 'Text of a draft.', 'draft: true'),
  'content/blog/how-to/five.md': page(5, 'See [the part](/blog/guides/two#the-first-part) of it.'),
  'content/blog/how-to/six.md': page(6, '::related-articles\n::', 'tags: [keys]\nstack: [supabase]'),
  'content/blog/how-to/later.md': page(7, 'Text to come.').replace('2026-11-01', '2026-12-01'),
  'content/glossary/rls.md': `${TERM}\nA policy is asked for each row.\n`,
  'content/facts/leaks.yml': FACT,
  'content/authors/ada.yml': 'name: Ada Example\nurl: https://ada.example\n',
  'content/published.txt': [
    '/blog/guides/one',
    '/blog/guides/two',
    '/blog/guides/three',
    '/blog/how-to/five',
    '/blog/how-to/six',
    '/blog/how-to/later',
    '',
  ].join('\n'),
  ...Object.fromEntries(samples()),
  'public/diagram.svg': '<svg/>',
}

/** As many articles more as it takes to be worth processes. */
export function manyArticles(count: number): Record<string, string> {
  const numbers = Array.from({ length: count }, (_, number) => number + 20)
  const published = numbers.map((number) => `/blog/agents/page-${number}\n`).join('')
  return {
    ...Object.fromEntries(
      numbers.map((number) => [
        `content/blog/agents/page-${number}.md`,
        page(number, '::related-articles\n::', `tags: [t${number % 3}]`),
      ]),
    ),
    'content/published.txt': SMALL_SITE['content/published.txt'] + published,
  }
}
