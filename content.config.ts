import { resolve } from 'node:path'
import { defineCollection, defineContentConfig } from '@nuxt/content'
import { articleColumns, authorColumns, factColumns, glossaryColumns } from './guide/schema/columns.ts'
import { showsUnpublished } from './guide/content/preview.ts'
import { unpublishedFiles } from './guide/content/unpublished.ts'
import { today } from './guide/schema/date.ts'

const cwd = resolve(process.env.GUIDE_CONTENT || 'content')

// Left out at the source, so that no output of any kind can hold a draft.
const exclude = showsUnpublished() ? [] : unpublishedFiles(cwd, today())

export default defineContentConfig({
  collections: {
    articles: defineCollection({
      type: 'page',
      source: { cwd, include: 'blog/**/*.md', exclude },
      schema: articleColumns,
      indexes: [{ columns: ['path'] }],
    }),
    glossary: defineCollection({
      type: 'page',
      source: { cwd, include: 'glossary/*.md' },
      schema: glossaryColumns,
    }),
    authors: defineCollection({
      type: 'data',
      source: { cwd, include: 'authors/*.yml' },
      schema: authorColumns,
    }),
    facts: defineCollection({
      type: 'data',
      source: { cwd, include: 'facts/*.yml' },
      schema: factColumns,
    }),
  },
})
