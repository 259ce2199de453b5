import { isSound } from '../markdown/source/blocks.ts'
import { FILE_START } from '../markdown/source/text.ts'
import { RULES } from './all.ts'
import type { AnyRule, Finding, MarkdownContext, RuleContext } from './define-rule.ts'
import type { Issue } from './issue.ts'
import { compareIssues } from './issue.ts'
import { readView } from './markdown-view.ts'
import type { PageDocument, Site, SiteIndex } from './site-index.ts'
import { indexSite } from './site-index.ts'

function asIssue(rule: AnyRule, document: PageDocument, finding: Finding): Issue {
  const { at, message, hint, severity = rule.severity, fix } = finding
  const issue: Issue = { rule: rule.id, file: document.file, line: at.line, column: at.column, severity, message }
  if (hint) issue.hint = hint
  if (fix) issue.fix = fix
  return issue
}

/** The findings of a rule, or nothing where what it needs isn't right yet: another rule reports that. */
function* findingsOf(rule: AnyRule, context: RuleContext, markdown: MarkdownContext | undefined): Generator<Finding> {
  const { document } = context
  const readable = !document.unreadable && document.text.trim() !== ''
  if (rule.needs === 'file') yield* rule.test(context)
  else if (!readable) return
  else if (rule.needs === 'text') yield* rule.test(context)
  else if (rule.needs === 'fields') {
    const { frontmatter, yaml } = document
    // A field written twice is a mistake, but can be read.
    const broken = yaml.mistakes.some(({ code }) => code !== 'DUPLICATE_KEY')
    if (frontmatter.state === 'found' && !broken && yaml.isMap) yield* rule.test(context)
  } else if (markdown) {
    const { scan, misread } = markdown.body
    if (rule.needs === 'tree' || (isSound(scan) && !misread)) yield* rule.test(markdown)
  }
}

/** Whether there is Markdown to read in a file. */
export function hasMarkdown({ path, unreadable, frontmatter }: PageDocument): boolean {
  return path.endsWith('.md') && !unreadable && frontmatter.state !== 'unclosed'
}

/**
 * Judges one file by the rules.
 *
 * @param view its Markdown, where it has been read
 */
export function lintDocument(
  document: PageDocument,
  site: SiteIndex,
  rules: readonly AnyRule[],
  view: ReturnType<typeof readView> = hasMarkdown(document) ? readView(document) : {},
): Issue[] {
  const { body, failure } = view
  if (body && document.address !== undefined) site.targetsOf(document, body)
  const context: RuleContext = { document, site, failure }
  const issues: Issue[] = []
  for (const rule of rules) {
    try {
      for (const finding of findingsOf(rule, context, body && { ...context, body })) {
        issues.push(asIssue(rule, document, finding))
      }
    } catch (error) {
      issues.push(asIssue(rule, document, ruleFailure(rule.id, error)))
    }
  }
  return issues
}

function ruleFailure(id: string, error: unknown): Finding {
  return {
    at: FILE_START,
    severity: 'error',
    message: `The rule ${id} failed on this file: ${error instanceof Error ? error.message : String(error)}.`,
    hint: 'This is a mistake in the rule, not in the text. Please report it together with the file.',
  }
}

/**
 * Judges a content folder.
 *
 * @param site all of it, because rules ask for links, titles and terms across files
 * @param options which part is judged; all of it by default
 * @param options.only paths of the files to report on
 * @param options.rules the rules to run
 * @returns issues sorted by file, line and column; never throws for what is in a file
 */
export function lintSite(
  site: Site,
  { only, rules = RULES }: { only?: ReadonlySet<string>; rules?: readonly AnyRule[] } = {},
): Issue[] {
  const index = indexSite(site)
  return index.documents
    .filter((document) => !only || only.has(document.path))
    .flatMap((document) => lintDocument(document, index, rules))
    .sort(compareIssues)
}
