import type { ContentFile } from '../content/folder.ts'
import { readSource } from '../markdown/source/document.ts'
import { nearest } from '../text/nearest.ts'
import type { AllowComment } from './allow-comments.ts'
import { mayAllow, readAllowComments } from './allow-comments.ts'
import type { Issue } from './issue.ts'
import { didYouMean } from './words.ts'

/** The id of what is told about the comments themselves. */
export const ALLOW = 'allow'

type Told = Pick<Issue, 'message' | 'hint'>

function concerns({ rule, lines: [first, last] }: AllowComment, issue: Issue): boolean {
  return issue.rule === rule && issue.line >= first && issue.line <= last
}

/** What is wrong with a comment, given the issues of its file. */
function judge(comment: AllowComment, issues: readonly Issue[], rules: ReadonlySet<string>): Told | undefined {
  const { rule, reason } = comment
  if (!rules.has(rule)) {
    return {
      message: rule === '' ? 'The comment names no rule to allow.' : `There is no rule "${rule}" to allow.`,
      hint:
        didYouMean(nearest(rule, rules)) ?? 'Write <!-- allow RULE: why it is right here -->, with the id of the rule.',
    }
  }
  const concerned = issues.filter((issue) => concerns(comment, issue))
  if (concerned.some(({ severity }) => severity === 'error')) {
    return { message: `"${rule}" found an error here, and errors cannot be allowed.`, hint: 'Mend it.' }
  }
  if (concerned.length === 0) {
    // Where something is broken, rules wait until it is mended.
    if (issues.some(({ severity }) => severity === 'error')) return undefined
    return { message: `"${rule}" finds nothing below this comment.`, hint: 'Delete the comment.' }
  }
  if (reason === '') {
    return { message: `The comment does not say why "${rule}" is allowed.`, hint: `Write <!-- allow ${rule}: why -->.` }
  }
  return undefined
}

/**
 * Takes out the warnings that an editor allowed with a comment above them, and tells the comments that are wrong.
 *
 * @param files the files that were judged
 * @param issues what was found in them
 * @param rules ids of everything that can be found
 * @returns the issues that are left, unsorted
 */
export function applyAllowances(files: readonly ContentFile[], issues: Issue[], rules: ReadonlySet<string>): Issue[] {
  const byFile = Map.groupBy(issues, ({ file }) => file)
  const allowed = new Set<Issue>()
  const told = files.flatMap((source) => {
    const found = byFile.get(source.file) ?? []
    const comments = source.path.endsWith('.md') && mayAllow(source.text) ? readAllowComments(readSource(source)) : []
    return comments.flatMap((comment): Issue[] => {
      for (const issue of found) if (issue.severity === 'warning' && concerns(comment, issue)) allowed.add(issue)
      const problem = judge(comment, found, rules)
      const { line, column } = comment.at
      return problem ? [{ rule: ALLOW, file: source.file, line, column, severity: 'warning', ...problem }] : []
    })
  })
  return [...issues.filter((issue) => !allowed.has(issue)), ...told]
}
