import { workerData } from 'node:worker_threads'
import { writeSearchIndex } from '../search-index.ts'
import type { IndexWork } from './site-indexing.ts'

const { folder, language, kept } = workerData as IndexWork
await writeSearchIndex(folder, language, kept)
