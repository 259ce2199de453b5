/**
 * The network and processor of a reader, such as Lighthouse takes for a slow phone:
 * https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md
 */
export const THROTTLE = {
  /** Milliseconds from a request to the first byte of its answer, at least. */
  latency: 150,
  megabitsPerSecond: 1.6,
  /** How many times as slow the processor is. */
  slowdown: 4,
} as const

const BITS = 8

/** The same as the DevTools protocol wants it: https://chromedevtools.github.io/devtools-protocol/tot/Network/#method-emulateNetworkConditions */
export function networkConditions({ latency, megabitsPerSecond }: Omit<typeof THROTTLE, 'slowdown'>) {
  const throughput = (megabitsPerSecond * 1e6) / BITS
  return { offline: false, latency, downloadThroughput: throughput, uploadThroughput: throughput }
}
