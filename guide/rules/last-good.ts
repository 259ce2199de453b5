import type { Issue } from './issue.ts'
import type { Site } from './site-index.ts'

/** A content folder and what is wrong with it. */
export interface Judgement {
  site: Site
  issues: Issue[]
}

/**
 * While somebody writes, files are saved half done. This keeps the last source of each file that had no error, and
 * judges again only when a file is not what was judged before.
 *
 * @param judge reads the content folder and judges it
 * @param report told of each new judgement
 */
export function keepLastGood(judge: () => Promise<Judgement>, report: (judgement: Judgement) => void) {
  const judged = new Map<string, string>()
  const good = new Map<string, string>()
  let broken = new Set<string>()

  async function judgeAgain(): Promise<void> {
    const judgement = await judge()
    const files = new Set(judgement.issues.filter(({ severity }) => severity === 'error').map(({ file }) => file))
    broken = new Set(judgement.site.files.filter(({ file }) => files.has(file)).map(({ path }) => path))
    judged.clear()
    for (const { path, text } of judgement.site.files) {
      judged.set(path, text)
      if (!broken.has(path)) good.set(path, text)
    }
    report(judgement)
  }

  return {
    /** Judges the folder as it is at the start. */
    start: judgeAgain,

    /**
     * The source to show for a file: its own, or the last one that was right.
     *
     * @param path relative to the content folder
     * @param text as it was saved, with `\n` as line break
     */
    async sourceFor(path: string, text: string): Promise<string> {
      if (judged.get(path) !== text) await judgeAgain()
      return broken.has(path) ? (good.get(path) ?? text) : text
    },
  }
}
