import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decode } from '../../../../guide/content/folder.ts'
import type { Site } from '../../../../guide/rules/site-index.ts'
import { TODAY, validSite } from './fixture-site.ts'
import { problemIn } from './fuzz/properties.ts'
import { article } from './lint.ts'

const FILES = 300
const PATH = 'blog/guides/page.md'
const VALID = validSite()
/** Few, because they are read anew for each file. */
const NEIGHBOURS = VALID.files.filter(({ path }) => /^glossary\/|guides\/fences/.test(path))

/** As many as are asked for, evenly spaced. */
function some<Item>(items: readonly Item[], count: number): Item[] {
  const step = Math.max(1, items.length / count)
  return Array.from({ length: Math.min(count, items.length) }, (_, index) => items[Math.floor(index * step)]).filter(
    (item) => item !== undefined,
  )
}

/** What other people write: the READMEs, change logs and licenses of the packages that are installed. */
const FOREIGN = some(globSync('node_modules/**/*.md', { exclude: ['**/.cache/**'] }).sort(), FILES)

function siteWith(file: { text: string; unreadable?: string }): Site {
  const files = [...NEIGHBOURS, { path: PATH, file: PATH, ...file }]
  return { config: VALID.config, publicFiles: VALID.publicFiles, samples: VALID.samples, today: TODAY, files }
}

describe('the rules on what other people write', () => {
  it('have 300 files to read', () => {
    expect(new Set(FOREIGN).size).toBe(FILES)
  })

  it.each(FOREIGN)('accept or refuse %s with reasons, in time', (file) => {
    const { text, unreadable } = decode(readFileSync(file))
    expect(problemIn(siteWith({ text: article({ body: text }), unreadable }), PATH)).toBeUndefined()
    expect(problemIn(siteWith({ text, unreadable }), PATH)).toBeUndefined()
  })
})
