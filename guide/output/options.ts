import type { Unpublished } from './unpublished.ts'

/** What the checks can't see in the files. */
export interface OutputOptions {
  /** Public origin of the site with https and without a trailing slash. */
  url: string
  /** `YYYY-MM-DD`: no date of the output may be later. */
  today: string
  /** Names of the custom elements that elements/ defines. */
  customElements: readonly string[]
  /** Key with which search engines are told of changes: its file has to be there. */
  indexNowKey: string
  /** Absolute path of the folder that the site was built in; without it that search is left out. */
  buildFolder?: string
  /** Content that must not be found in the output. */
  unpublished: readonly Unpublished[]
}
