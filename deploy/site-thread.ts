import { parentPort, workerData } from 'node:worker_threads'
import { readSite } from './read-site.ts'

/** Reads a site beside the thread that answers: of a thousand pages that takes seconds. */
const { folder, endpoint } = workerData as { folder: string; endpoint?: string }
parentPort?.postMessage(readSite(folder, endpoint))
