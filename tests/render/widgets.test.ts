import { describe, expect, it } from 'vitest'
import type { VNode } from 'vue'
import { h } from 'vue'
import ContentsList from '../../components/article/ContentsList.vue'
import CopyTools from '../../components/article/CopyTools.vue'
import MergedList from '../../components/checklist/MergedList.vue'
import StackActions from '../../components/checklist/StackActions.vue'
import StackTools from '../../components/checklist/StackTools.vue'
import ChecklistItem from '../../components/content/ChecklistItem.vue'
import ChecklistSection from '../../components/content/ChecklistSection.vue'
import CodeCompare from '../../components/content/CodeCompare.vue'
import CodeGroup from '../../components/content/CodeGroup.vue'
import FaqItem from '../../components/content/FaqItem.vue'
import GlossaryTerm from '../../components/content/GlossaryTerm.vue'
import ProsePre from '../../components/prose/ProsePre.vue'
import SearchForm from '../../components/site/SearchForm.vue'
import SiteFooter from '../../components/site/SiteFooter.vue'
import SiteHeader from '../../components/site/SiteHeader.vue'
import { differences } from '../../guide/markdown/compare.ts'
import { highlight } from '../../guide/markdown/highlight.ts'
import { siteWith } from './article-context.ts'
import { renderNode } from './render.ts'

const BEFORE = `create table public.notes (
  id uuid primary key default gen_random_uuid(),
  body text not null
);
grant all on table public.notes to anon;
`
const AFTER = BEFORE.replace('grant all', 'alter table public.notes enable row level security;\nrevoke all').replace(
  ' to ',
  ' from ',
)

const [removed, added] = differences(BEFORE, AFTER)
const sql = async (code: string, marks?: typeof removed) => highlight(code.trimEnd(), 'sql', [], marks)
const pre = (props: Record<string, string>): VNode => h(ProsePre, { language: 'sql', html: '', ...props })

const place = (id: string) => ({ path: '/blog/guides/supabase', id, title: 'Guide to Supabase' })
const GUIDE = {
  path: '/blog/guides/supabase',
  title: 'Guide to Supabase',
  stack: ['supabase' as const],
  items: ['check-a', 'check-b'].map((id) => ({ label: `Item ${id}`, places: [place(id)], isRepeated: false })),
}

/** What stands in no article's text. */
const AROUND: Record<string, string> = {
  'my-stack': 'listing stack',
  'path-suggestions': 'listing missing',
  'kept-pages': 'listing missing',
  'search-page': 'listing',
}

/** What each element stands in, by its name: what is on a page around it does not change its picture. */
async function widgets(): Promise<Record<string, VNode[]>> {
  const [before, after, plain] = [await sql(BEFORE, removed), await sql(AFTER, added), await sql(AFTER)]
  const code = (id: string, language = 'sql') =>
    pre({ id: `code--${id}`, language, html: plain, filename: `${id}.${language}` })
  return {
    'code-block': [
      code('notes'),
      h(CodeCompare, () => [
        pre({ id: 'code--a-vulnerable', html: before, filename: 'a.sql', verdict: 'vulnerable' }),
        pre({ id: 'code--a-fixed', html: after, filename: 'a.sql', verdict: 'fixed' }),
      ]),
    ],
    'code-tabs': [h(CodeGroup, () => [code('first'), code('second', 'ts'), code('third', 'sh')])],
    'check-list': [
      h(ChecklistSection, { title: 'Keys and secrets', last: true }, () =>
        ['Rotate keys', 'Read the log'].map((label, index) =>
          h(ChecklistItem, { label, id: `check-${index}` }, () => h('p', 'Why this matters, and how to do it.')),
        ),
      ),
    ],
    'copy-guide': [h(CopyTools, { markdown: '/missing.md', hasFixes: true })],
    'term-note': [h('p', ['A policy of ', h(GlossaryTerm, { id: 'rls' }), ' decides which rows a reader gets.'])],
    'contents-marker': [
      h('contents-marker', { class: 'toc-wide' }, [
        h(ContentsList, {
          headings: [
            { id: 'first-part', text: 'First part', depth: 2 },
            { id: 'second-part', text: 'Second part', depth: 3 },
          ],
        }),
      ]),
      h('h2', { id: 'first-part' }, 'First part'),
      h('h3', { id: 'second-part' }, 'Second part'),
    ],
    'my-stack': [
      h('my-stack', [
        h('div', { class: 'stack-offer stack-line' }, [h('p', { role: 'status' })]),
        h(StackTools, {
          tools: [
            { id: 'bolt', name: 'Bolt.new' },
            { id: 'supabase', name: 'Supabase' },
          ],
        }),
        h(StackActions),
        h('div', { class: 'stack-group' }, [
          h('h2', 'High'),
          h('div', [h(MergedList, { guide: GUIDE, origin: 'https://site.example' })]),
        ]),
      ]),
    ],
    // As on the pages for missing addresses and for readers without a network.
    'path-suggestions': [
      h('path-suggestions', { hidden: true }, [h('h2', 'Did you mean'), h('ul', { class: 'plain' })]),
    ],
    'kept-pages': [
      h('kept-pages', { hidden: true }, [h('h2', 'Guides that you can read now'), h('ul', { class: 'plain' })]),
    ],
    'search-page': [h('search-page', { class: 'search' }, [h(SearchForm), h('div', { 'data-output': '' })])],
    'faq-item': [
      h(FaqItem, { question: 'Is it safe?', id: 'faq-is-it-safe' }, () => h('p', 'Only with the rule above.')),
    ],
  }
}

describe('the page of widgets', () => {
  it('is what the components render: pictures are taken of it', async () => {
    const parts = Object.entries(await widgets()).map(([name, content]) => {
      const around = AROUND[name] ?? 'prose'
      return h('section', { class: around, 'data-widget': name, 'aria-label': name }, [h('h2', name), ...content])
    })
    const page = h('div', { class: 'page' }, [
      h(SiteHeader, { path: '/widgets' }),
      h('main', { id: 'main', tabindex: -1 }, [h('h1', 'Widgets'), ...parts]),
      h(SiteFooter),
    ])
    const { html } = await renderNode(() => page, siteWith())
    await expect(`${html}\n`).toMatchFileSnapshot('../fixtures/widgets/page.html')
  })
})
