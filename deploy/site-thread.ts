import { parentPort, workerData } from 'node:worker_threads'
import { readSite } from './read-site.ts'

/** Reads a site beside the thread that answers: of a thousand pages that takes seconds. */
parentPort?.postMessage(readSite(workerData as string))
