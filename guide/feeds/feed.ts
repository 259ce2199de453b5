/** An article in a feed. */
export interface FeedEntry {
  /** Canonical address: also the entry's id, which never changes. */
  url: string
  title: string
  summary: string
  /** Full text with absolute addresses. */
  html: string
  /** `YYYY-MM-DD` */
  date: string
  /** `YYYY-MM-DD` */
  dateModified: string
  /** Missing where the publisher is the author. */
  author?: string
  tags: readonly string[]
}

/** A feed in no format yet. Nothing in it depends on the day of the build. */
export interface Feed {
  title: string
  description: string
  /** BCP 47. */
  language: string
  /** Address of the page that lists the same articles. */
  home: string
  /** Address of the feed itself. */
  self: string
  publisher: string
  publisherUrl: string
  icon: string
  /** Newest first. */
  entries: readonly FeedEntry[]
}

/** The last day on which an entry changed; a feed without entries never did. */
export function updatedOn({ entries }: Feed): string {
  return entries.reduce((last, { dateModified }) => (dateModified > last ? dateModified : last), '1970-01-01')
}
