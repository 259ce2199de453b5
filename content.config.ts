import { resolve } from 'node:path'
import { defineCollection, defineContentConfig } from '@nuxt/content'
import { articleColumns, authorColumns, factColumns, glossaryColumns } from './guide/schema/columns.ts'
import { showsUnpublished } from './guide/content/preview.ts'
import { unpublishedFiles } from './guide/content/unpublished.ts'
import { today } from './guide/schema/date.ts'

const cwd = resolve(process.env.GUIDE_CONTENT || 'content')

/** A build reads the content itself, and gives it to the application: cli/build/edition. */
const isApplication = process.env.GUIDE_APPLICATION === '1'

// Left out at the source, so that no output of any kind can hold a draft.
const exclude = showsUnpublished() ? [] : unpublishedFiles(cwd, today())
const files = (include: string, left: string[] = []) => ({ cwd, include, exclude: isApplication ? ['**'] : left })

export default defineContentConfig({
  collections: {
    articles: defineCollection({
      type: 'page',
      source: files('blog/**/*.md', exclude),
      schema: articleColumns,
      indexes: [{ columns: ['path'] }],
    }),
    glossary: defineCollection({
      type: 'page',
      source: files('glossary/*.md'),
      schema: glossaryColumns,
    }),
    authors: defineCollection({
      type: 'data',
      source: files('authors/*.yml'),
      schema: authorColumns,
    }),
    facts: defineCollection({
      type: 'data',
      source: files('facts/*.yml'),
      schema: factColumns,
    }),
  },
})
