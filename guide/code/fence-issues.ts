import type { Issue } from '../rules/issue.ts'
import type { PageDocument } from '../rules/site-index.ts'
import { didYouMean, listOf } from '../rules/words.ts'
import { nearest } from '../text/nearest.ts'
import { CHECKERS } from './checkers/all.ts'
import type { CodeArticle, CodeFence, CodeWorld } from './define-checker.ts'
import { fencesToCheck } from './define-checker.ts'
import { placeInArticle } from './place.ts'

/** Comments that tell a checker to look away. */
const OPT_OUT = /@ts-(?:ignore|nocheck|expect-error)|shellcheck disable|html-validate-disable|\bnoqa\b/

/** Every language that some checker reads. */
const CHECKED: ReadonlySet<string> = new Set(CHECKERS.flatMap(({ languages }) => languages))

function noChecker(fence: CodeFence): Pick<Issue, 'message' | 'hint'>[] {
  if (CHECKED.has(fence.language)) return []
  return [
    {
      message: `No program checks ${fence.language}.`,
      hint: 'Say why behind the language, as in unchecked="no parser for it", or take the code from a sample.',
    },
  ]
}

function unknownContexts({ contexts }: CodeFence, world: CodeWorld): Pick<Issue, 'message' | 'hint'>[] {
  const known = [...world.contexts.keys()]
  return contexts
    .filter((id) => !known.includes(id))
    .map((id) => ({
      message: `There is no context "${id}".`,
      hint: didYouMean(nearest(id, known)) ?? `Contexts are folders in content/code-context/: ${listOf(known)}.`,
    }))
}

/** What is wrong with fences before any program looks into them. */
export function checkFences(article: CodeArticle, document: PageDocument, world: CodeWorld): Issue[] {
  return fencesToCheck(article).flatMap((fence) => {
    const { file } = article
    const issue = (rule: string, at = fence.at) => ({ rule, file, ...at, severity: 'error' as const })
    const before = fence.text.slice(0, Math.max(0, fence.text.search(OPT_OUT))).split('\n')
    const optOut = { line: before.length, column: (before.at(-1) ?? '').length + 1 }
    return [
      ...noChecker(fence).map((words) => ({ ...issue('code-language'), ...words })),
      ...unknownContexts(fence, world).map((words) => ({ ...issue('code-context'), ...words })),
      ...(OPT_OUT.test(fence.text)
        ? [
            {
              ...issue('code-opt-out', placeInArticle(document.lines, fence, optOut)),
              message: 'This comment tells a checker to look away.',
              hint: 'Mend the code, or say unchecked="reason" behind the language: readers see that.',
            },
          ]
        : []),
    ]
  })
}
