/** Where the content is that somebody works on, and what pages are told of their place. */
export interface LiveSettings {
  /** Folder of the repository. */
  root: string
  /** The content folder. */
  content: string
  /** Public address without a trailing slash. */
  origin: string
  /** `YYYY-MM-DD`; default: the day that it is. */
  today?: string
}
