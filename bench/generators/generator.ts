import type { CorpusArticle } from '../corpus/article.ts'

/** A site of one generator, with the generated articles in it. */
export interface BenchSite {
  folder: string
  /** Arguments for Node that build it. */
  build: readonly string[]
  /** Where the finished files are, below the folder. */
  output: string
  /** What a build leaves behind for the next one, the output included: taken away before a cold one. */
  kept: readonly string[]
  /** The source of an article, below the folder. */
  sourceOf: (article: CorpusArticle) => string
}

/** A generator that is measured. */
export interface Generator {
  name: string
  /** Packages with the version that is measured; none where it is this project. */
  packages: Readonly<Record<string, string>>
  /** Writes a site into a folder that holds nothing but its packages. */
  write: (folder: string, articles: readonly CorpusArticle[]) => BenchSite
}
