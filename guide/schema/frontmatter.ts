import { z } from 'zod'
import { correction } from './correction.ts'
import { calendarDay } from './date.ts'
import { severity } from './severity.ts'
import { source } from './source.ts'
import { stackId } from './stack.ts'
import { endsAsSentence, textBetween, wordList } from './text.ts'
import { verified } from './verified.ts'
import { cweIds, owaspIds } from './weakness.ts'

/** Colours that an article's header can have; each is a token in assets/css. */
export const HEADER_VARIANTS = ['blue', 'green', 'purple', 'orange', 'red'] as const

const image = z.strictObject({
  src: z
    .string()
    .regex(/^\/(?!\/)/, 'must be a path in public/ that starts with one /')
    .describe('Path of a file in public/'),
  alt: z.string().trim().min(1, 'is empty').describe('What the picture shows, for readers who do not see it'),
})

/**
 * What an editor writes between the two `---` lines of an article. Fields that can be derived are not
 * here: writing one by hand is an error (see DERIVED_FIELDS).
 */
export const frontmatterFields = z.strictObject({
  title: textBetween(10, 70).describe('Title of the page, 10 to 70 characters, unique on the site'),
  description: textBetween(50, 160)
    .refine(endsAsSentence, 'must end as a sentence, with a full stop, an exclamation or a question mark')
    .describe('What the reader gets, 50 to 160 characters, ends as a sentence, unique on the site'),
  date: calendarDay.describe('Day of first publication; before that day the article is not published'),
  dateModified: calendarDay.optional().describe('Day of the last change of substance, not before date'),
  category: z.string().optional().describe('Derived from the folder; if written, it must agree'),
  draft: z.boolean('must be true or false, without quotes').optional().describe('true: shown by npm run dev only'),
  featured: z
    .boolean('must be true or false, without quotes')
    .optional()
    .describe('true: shown first on the home page'),
  headerVariant: z.enum(HEADER_VARIANTS).optional().describe('Colour of the header; default by category'),
  image: image.optional().describe('Picture for sharing; default: a generated one'),
  tags: wordList.optional().describe('Lower-case words that related guides share'),
  keywords: wordList.optional().describe('Lower-case phrases that readers type'),
  ogTitle: textBetween(10, 70).optional().describe('Title when shared; default: title'),
  ogDescription: textBetween(50, 200).optional().describe('Description when shared; default: description'),
  twitterCard: z.enum(['summary', 'summary_large_image']).optional().describe('Default: summary_large_image'),
  schemaType: z.enum(['Article', 'TechArticle']).optional().describe('schema.org type; default: TechArticle'),
  author: z.string().min(1).optional().describe('Id of a file in content/authors/; default: the organisation'),
  sources: z.array(source).min(1, 'needs at least one source').describe('Primary documents that the article rests on'),
  verified: verified.optional().describe('When and against which versions the advice was last checked'),
  severity: severity.optional().describe('How bad the worst hole of the page is, by the rubric in docs/WRITING.md'),
  cwe: cweIds.optional().describe('Weakness ids such as CWE-639, one or a list'),
  owasp: owaspIds.optional().describe('OWASP ids with edition such as A01:2025, one or a list'),
  stack: z
    .array(stackId)
    .min(1, 'is an empty list')
    .refine((ids) => new Set(ids).size === ids.length, 'names the same tool twice')
    .optional()
    .describe('Ids of the tools that the guide applies to'),
  corrections: z
    .array(correction)
    .min(1, 'is an empty list')
    .optional()
    .describe('What the article said wrongly and when that was corrected, the oldest first; shown to readers'),
  aliases: z
    .array(z.string().regex(/^\/[^\s?#]+$/, 'must be a path that starts with /'))
    .optional()
    .describe('Old paths of the article; each becomes a permanent redirect'),
})

/** Frontmatter as parsed: `cwe` and `owasp` are lists. */
export type Frontmatter = z.infer<typeof frontmatterFields>

/** Fields that the site derives: written by hand they could disagree with the page. */
export const DERIVED_FIELDS = {
  readTime: 'is counted from the text',
  faq: 'is read from the faq-item tags',
  checklist: 'is read from the checklist-item tags',
  toc: 'is made from the headings',
  words: 'is counted from the text',
  path: 'follows from the file name',
  stem: 'follows from the file name',
  seo: 'follows from title and description',
  schemaOrg: 'is built from the other fields',
  navigation: 'is built from the folders',
  sitemap: 'is built from the dates',
} as const
