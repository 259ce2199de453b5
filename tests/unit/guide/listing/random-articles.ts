import * as fc from 'fast-check'
import { summary } from '../schema/sample-article.ts'

const STACKS = ['supabase', 'nextjs', 'firebase'] as const

/** Lists of articles with few different fields, so that many are alike: only their paths tell all of them apart. */
export const articleLists = fc
  .array(
    fc.record({
      title: fc.constantFrom('A', 'a', 'B', 'É'),
      category: fc.constantFrom('guides', 'how-to', 'agents'),
      date: fc.constantFrom('2026-01-01', '2026-01-02', '2026-02-01'),
      stack: fc.subarray([...STACKS]),
      tags: fc.subarray(['rls', 'keys', 'auth']),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((all) => all.map((fields, number) => summary({ ...fields, path: `/blog/${fields.category}/p${number}` })))
