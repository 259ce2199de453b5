import { copyWithCorpus, KEPT } from '../project.ts'
import type { Generator } from './generator.ts'

/** This project with all its features: rules, search, pictures, twins, feeds, sitemap, compressed files. */
export const fixproof: Generator = {
  name: 'Fixproof',
  packages: {},
  write(folder, articles) {
    copyWithCorpus(folder, articles.length)
    return {
      folder,
      build: ['cli/generate.ts'],
      output: '.output/public',
      kept: KEPT,
      sourceOf: ({ path }) => `content/blog/${path}.md`,
    }
  },
}
