import { copyWithCorpus, KEPT } from '../project.ts'
import type { Generator } from './generator.ts'

/** This project with all its features: rules, search, pictures, twins, feeds, sitemap, compressed files. */
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
      build: ['cli/generate.ts'],
      dev: { args: () => ['cli/dev.ts', '--host', '127.0.0.1'], env: (port) => ({ PORT: String(port) }) },
      output: '.output/public',
      kept: KEPT,
      sourceOf: ({ path }) => `content/blog/${path}.md`,
    }
  },
}
