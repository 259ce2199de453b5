import type { Answers } from '../../guide/rules/answers.ts'
import { answersOf } from '../../guide/rules/answers.ts'
import type { Issue } from '../../guide/rules/issue.ts'
import { compareIssues } from '../../guide/rules/issue.ts'
import type { Judgement } from '../../guide/rules/judge-site.ts'
import type { SiteIndex } from '../../guide/rules/site-index.ts'
import { aroundOf } from '../../guide/rules/surroundings.ts'

interface Known extends Judgement {
  /** One key of what was asked of other files, as it was answered. */
  answers: string | undefined
}

/** What is wrong with each file, as it was judged last. */
export class Judgements {
  readonly #known = new Map<string, Known>()
  #site: { around: string; answers: Answers }

  constructor(index: SiteIndex) {
    this.#site = this.#read(index)
  }

  /** Takes the judgement of a file of the site that was given last. */
  take(path: string, judgement: Judgement): void {
    this.#known.set(path, { ...judgement, answers: this.#site.answers.to(judgement.asked) })
  }

  forget(path: string): void {
    this.#known.delete(path)
  }

  /** What is known to be wrong, sorted. */
  issues(): Issue[] {
    return [...this.#known.values()].flatMap(({ issues }) => issues).sort(compareIssues)
  }

  /**
   * Takes another site.
   *
   * @returns paths of files that may be judged otherwise there, though they are the same
   */
  renew(index: SiteIndex): string[] {
    const { around } = this.#site
    this.#site = this.#read(index)
    const { answers } = this.#site
    const isSame = ({ answers: last, asked }: Known) => last !== undefined && last === answers.to(asked)
    return [...this.#known].flatMap(([path, known]) => (around === this.#site.around && isSame(known) ? [] : [path]))
  }

  #read(index: SiteIndex) {
    return { around: aroundOf(index), answers: answersOf(index) }
  }
}
