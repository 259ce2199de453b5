/** What an edition of the site is made from, as workers get it. */
export interface EditionSettings {
  /** Folder of the repository. */
  root: string
  /** The content folder. */
  content: string
  /** Public address without a trailing slash. */
  origin: string
  /** Whether drafts and guides with a date to come are shown. */
  isPreview: boolean
  /** `YYYY-MM-DD`: the day that decides which articles are published. */
  today: string
  /** Folder of what is kept between builds. */
  records: string
  /** Folder of the application. */
  app: string
  /** Key of everything that reads and judges texts. */
  codeKey: string
  /** Key of everything that renders pages. */
  appKey: string
}
