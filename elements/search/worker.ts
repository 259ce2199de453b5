import type { Question } from '../../guide/search/question.ts'
import { askHere } from './engine.ts'
import type { Reply } from './index-client.ts'

// Runs as a worker: unpacking the index and looking through it takes longer than a frame on a slow phone.
addEventListener('message', ({ data: { id, question } }: MessageEvent<{ id: number; question: Question }>) => {
  askHere(question)
    .then((answer): Reply => ({ id, answer }))
    .catch((error: unknown): Reply => ({ id, failure: String(error) }))
    .then((reply) => postMessage(reply))
})
