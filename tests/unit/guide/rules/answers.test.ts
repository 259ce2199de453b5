import { describe, expect, it } from 'vitest'
import config from '../../../../site.config.ts'
import { answersOf } from '../../../../guide/rules/answers.ts'
import { EVERYTHING, listenTo } from '../../../../guide/rules/asked.ts'
import { createJudge } from '../../../../guide/rules/judge-site.ts'
import type { Site, SiteIndex } from '../../../../guide/rules/site-index.ts'
import { indexSite } from '../../../../guide/rules/site-index.ts'
import { article, otherArticle, TERM } from './lint.ts'

const A = 'blog/guides/a.md'
const B = 'blog/guides/b.md'
const C = 'blog/guides/c.md'
const GLOSSARY = 'glossary/rls.md'
const LIST = 'published.txt'

const LINKS = `[There](/blog/guides/b#the-first-part), [who uses it](/stack/supabase) and ![the way](/diagram.svg).

:glossary-term[Rules for rows]{id="rls"} are called RLS.

:::related-articles
::related-card{href="/blog/guides/c"}
::
:::

:::faq-section
::faq-item{question="Is the key public?"}
It is.
::
:::`

/** An article that asks of another one what can be asked, that one, and one that asks nothing of both. */
const FILES: Record<string, string> = {
  [A]: article({ fields: 'dateModified: 2026-11-20', body: LINKS }),
  [B]: otherArticle(2, 'stack: [supabase]'),
  [C]: otherArticle(3),
  [GLOSSARY]: TERM.replace('short:', 'aliases: [RLS]\nshort:'),
  [LIST]: '/blog/guides/a\n/blog/guides/b\n/blog/guides/c\n',
}

type Files = Record<string, string | undefined>

const DAY = '2026-11-22'

function siteOf(changes: Files, more: Partial<Site>): SiteIndex {
  const files = Object.entries({ ...FILES, ...changes }).flatMap(([path, text]) => {
    return text === undefined ? [] : [{ path, file: path, text }]
  })
  return indexSite({ config, publicFiles: new Set(['/diagram.svg']), today: DAY, files, ...more })
}

async function judgeAll(site: SiteIndex) {
  const judge = await createJudge(site)
  const judged = new Map<string, Awaited<ReturnType<typeof judge>>>()
  for (const document of site.documents) judged.set(document.path, await judge(document))
  return judged
}

/**
 * Judges a site before and after a change.
 *
 * @returns paths of the files that are the same and got another answer; fails where another one is judged otherwise
 */
async function outdated(changes: Files, more: Partial<Site> = {}): Promise<string[]> {
  const [first, second] = [siteOf({}, {}), siteOf(changes, more)]
  const [before, after] = [await judgeAll(first), await judgeAll(second)]
  const [asBefore, asAfter] = [answersOf(first), answersOf(second)]
  const same = [...after.keys()].filter((path) => !Object.hasOwn(changes, path))
  const isOutdated = (path: string) => {
    const { asked } = before.get(path) ?? { asked: [] }
    return asBefore.to(asked) !== asAfter.to(asked)
  }
  for (const path of same.filter((one) => !isOutdated(one))) expect(after.get(path)).toEqual(before.get(path))
  return same.filter(isOutdated)
}

const edited = (path: string, from: string, to: string): Files => {
  const text = FILES[path] ?? ''
  if (!text.includes(from)) throw new Error(`${path} does not say "${from}".`)
  return { [path]: text.replace(from, to) }
}

describe('answersOf', () => {
  it('finds nothing wrong with the site as it is', async () => {
    const judged = await judgeAll(siteOf({}, {}))
    expect([...judged.values()].flatMap(({ issues }) => issues)).toEqual([])
  })

  it.each<[string, string[], Files, Partial<Site>?]>([
    ['a sentence', [], edited(B, 'Text.', 'Another text.')],
    ['a heading that a link names', [A], edited(B, 'The first part', 'Another part')],
    ['a heading that no link names', [], edited(C, 'The first part', 'Another part')],
    // The card leads there, and the list asks whether it is a draft.
    ['a title', [A, LIST], edited(C, 'Guide 3', 'Guide III')],
    ['a title that another article has', [A, C, LIST], edited(B, 'Guide 2', 'Guide 3')],
    [
      'a question that another article asks',
      [A, LIST],
      { [B]: `${otherArticle(2)}\n\n${LINKS.slice(LINKS.indexOf(':::f'))}` },
    ],
    ['an article that is gone', [A, LIST], { [C]: undefined }],
    [
      'a new article',
      [],
      { 'blog/guides/d.md': otherArticle(4), ...edited(LIST, 'guides/c', 'guides/c\n/blog/guides/d') },
    ],
    [
      'an article with an old path of another one',
      [A, LIST],
      { [C]: undefined, 'blog/guides/d.md': otherArticle(3, 'aliases: [/blog/guides/c]') },
    ],
    ['the list without an article', [B], edited(LIST, '/blog/guides/b\n', '')],
    ['no list', [A, B, C], { [LIST]: undefined }],
    ['a removed path', [LIST], { 'removed.yml': '- path: /blog/guides/c\n  reason: It is old.\n  date: 2026-11-20\n' }],
    ['a tool that no article names any more', [A, LIST], edited(B, 'stack: [supabase]', 'stack: [nextjs]')],
    ['a term that is gone', [A], { [GLOSSARY]: undefined }],
    ['the name of a term', [], edited(GLOSSARY, 'term: Row level security', 'term: Row-level security')],
    ['a short name of a term that an article uses', [A], edited(GLOSSARY, '[RLS]', '[RLSP]')],
    ['a picture that is gone', [A], {}, { publicFiles: new Set() }],
    ['a picture more', [], {}, { publicFiles: new Set(['/diagram.svg', '/other.svg']) }],
    ['the next day', [], {}, { today: '2026-11-23' }],
    ['an earlier day, on which nothing was published', [A], {}, { today: '2026-10-01' }],
  ])('answers otherwise after a change only where it was asked for: %s', async (_, paths, changes, more) => {
    expect(await outdated(changes, more)).toEqual(paths)
  })

  it('has no answer that would be enough for who looked at all files', () => {
    const index = siteOf({}, {})
    const { site, take } = listenTo(index)
    expect(site.documents).toBe(index.documents)
    expect(take()).toEqual([EVERYTHING])
    expect(answersOf(index).to([EVERYTHING])).toBeUndefined()
    expect(take()).toEqual([])
  })

  it('refuses a question that nobody can answer', () => {
    expect(() => answersOf(siteOf({}, {})).to(['weather /blog/guides/a'])).toThrow('Nobody can answer')
  })
})
