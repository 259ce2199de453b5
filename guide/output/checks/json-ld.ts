import { defineCheck } from '../check.ts'

export const jsonLd = defineCheck({
  id: 'json-ld',
  why: 'Search and answer engines read one graph a page; what does not parse is not there for them.',
  *page({ facts, graph }) {
    const { scripts, error } = graph
    if (scripts > 1 || (scripts === 0 && facts.indexable)) {
      yield {
        message: scripts === 0 ? 'The page has no JSON-LD script.' : `The page has ${scripts} JSON-LD scripts.`,
        hint: 'Write one <script type="application/ld+json"> with one "@graph" that holds every node.',
      }
    }
    if (error !== undefined) {
      yield { message: `The JSON-LD can't be used. ${error}`, hint: 'Build it in guide/graph and write it as JSON.' }
    }
  },
})
