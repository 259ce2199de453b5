import { copyWithCorpus } from '../project.ts'
import type { Generator } from './generator.ts'

/** What a build leaves behind, the output included. */
const KEPT = ['.nuxt', '.output', '.data']

/** Pictures stay. */
const PICTURES = 'node_modules/.cache/page-images'
const CACHES = ['edition', 'compressed'].map((name) => `node_modules/.cache/${name}`)

/**
 * This project with all its features: rules, search, pictures, twins, feeds, sitemap. Without the compressed copies, which
 * the others don't make either; pictures are those of an earlier build.
 */
export const fixproof: Generator = {
  name: 'Fixproof',
  packages: {},
  themeSwitch: {
    // From the system's theme to the light one, which looks the same.
    reach: (page) => page.locator('theme-switch button').tap(),
    change: (page) => page.locator('theme-switch button').tap(),
  },
  write(folder, articles) {
    copyWithCorpus(folder, articles.length)
    return {
      folder,
      build: ['cli/generate.ts', '--uncompressed'],
      dev: { args: () => ['cli/dev.ts', '--host', '127.0.0.1'], env: (port) => ({ PORT: String(port) }) },
      output: '.output/public',
      kept: [...KEPT, ...CACHES],
      known: PICTURES,
      sourceOf: ({ path }) => `content/blog/${path}.md`,
    }
  },
}
