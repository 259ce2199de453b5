import type { LiveNews } from './live-edition.ts'

/** What the process that reads the content tells the one that serves pages: where it answers, and what is new. */
export type FromLive = { kind: 'ready'; port: number } | ({ kind: 'news' } & LiveNews)
