import process from 'node:process'

/** What a process needs, after everything that nobody refers to was thrown away. */
export interface MemoryReport {
  /** Bytes of JavaScript objects. */
  heap: number
  /** Bytes of buffers outside of the heap. */
  buffers: number
  /** Bytes that the system gave the process. */
  resident: number
  /** Files, pipes and connections that are open. */
  handles: number
}

// Loaded into `npm start` by `--import`, so that the command that is measured is the real one.
process.on('message', () => {
  // Objects with a finalizer go in a second round.
  globalThis.gc?.()
  globalThis.gc?.()
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage()
  const handles = process.getActiveResourcesInfo().length
  process.send?.({ heap: heapUsed, buffers: arrayBuffers, resident: rss, handles } satisfies MemoryReport)
})
process.channel?.unref()
