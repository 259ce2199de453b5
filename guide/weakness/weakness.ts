/** A kind of mistake as its catalogue names it. */
export interface Weakness {
  /** Official name, as the catalogue writes it. */
  name: string
  /** Shorter title of our page, where the official name is long. */
  short?: string
  /** What it means for an app, as one sentence of 50 to 160 characters: the description of its page. */
  says: string
  /** Id of the glossary term that explains it. */
  term?: string
}

/** Id as in frontmatter → what it is. */
export type Weaknesses = Readonly<Record<string, Weakness>>

/** A category of a Top 10 list. */
export interface OwaspCategory extends Weakness {
  /** Name of the list. */
  list: string
  /** Where the list explains it. */
  url: string
}
