import type { SiteContent } from '../../../guide/edition/content.ts'
import type { IndexerSettings, SearchBatch } from '../search/indexer.ts'
import { createIndexer } from '../search/indexer.ts'
import type { ReadFile, ReadItem } from './reader.ts'
import { createReader } from './reader.ts'
import type { RenderedPage, RenderItem } from './renderer.ts'
import { createRenderer } from './renderer.ts'
import type { EditionSettings } from './settings.ts'

/** The work that is divided among workers: what each piece is, what is needed for all, what comes out. */
export interface Jobs {
  read: { item: ReadItem; given: EditionSettings; result: ReadFile }
  render: { item: RenderItem; given: { settings: EditionSettings; content: SiteContent }; result: RenderedPage }
  index: { item: SearchBatch; given: IndexerSettings; result: number }
}

export type JobName = keyof Jobs

/** Does one piece of a job after the other. */
export type Job<Name extends JobName> = (item: Jobs[Name]['item']) => Promise<Jobs[Name]['result']>

/** Prepares a job in this process. */
export const PREPARE: { [Name in JobName]: (given: Jobs[Name]['given']) => Promise<Job<Name>> } = {
  read: (settings) => createReader(settings),
  render: ({ settings, content }) => createRenderer(settings, content),
  index: (given) => Promise.resolve(createIndexer(given)),
}
