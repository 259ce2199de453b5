import { parentPort, workerData } from 'node:worker_threads'
import type { Task } from './client.ts'
import { Client } from './client.ts'

/** One client on a processor of its own. */
parentPort?.postMessage(await new Client(workerData as Task).run())
