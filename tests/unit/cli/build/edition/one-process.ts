import { PREPARE } from '../../../../../cli/build/edition/jobs.ts'
import type { Workers } from '../../../../../cli/build/edition/workers.ts'

/** Does everything in this process, where the grammars and rules have been loaded. */
export const ONE_PROCESS: Workers = {
  async run(name, given, items, tell) {
    const job = await PREPARE[name](given)
    const results = []
    for (const item of items) results.push(await job(item))
    for (const result of results) tell?.(result)
    return results
  },
  close: () => Promise.resolve(),
}
