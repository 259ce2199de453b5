import type { DefinedTerm, SoftwareApplication, Thing } from 'schema-dts'
import { absoluteUrl } from '../site/address.ts'
import { topicsOf } from '../topics/topics.ts'
import type { Topic } from '../topics/topic.ts'
import type { Article } from '../schema/article.ts'
import { CWE_CATALOGUE } from '../topics/describe.ts'

/** Tools that people start on a machine or in a browser to write an app with; the others are services and formats. */
const APPLICATIONS: ReadonlySet<string> = new Set([
  ...['aider', 'base44', 'bolt', 'claude-code', 'codex', 'cursor', 'gemini-cli', 'git', 'github-copilot', 'lovable'],
  ...['node', 'npm', 'pnpm', 'replit', 'v0', 'vscode', 'windsurf'],
])

/** A tool or a weakness as data: what it is called, where its makers explain it, and our page about it. */
export function topicNode(origin: string, topic: Topic): DefinedTerm | SoftwareApplication | Thing {
  const { kind, id, name, official, path, description } = topic
  const shared = {
    name,
    ...(official && { url: official.url }),
    mainEntityOfPage: absoluteUrl(origin, path),
  }
  if (kind === 'stack') {
    const isApplication = APPLICATIONS.has(id)
    return isApplication ? { '@type': 'SoftwareApplication', ...shared } : { '@type': 'Thing', ...shared }
  }
  return {
    '@type': 'DefinedTerm',
    ...shared,
    termCode: id,
    description,
    inDefinedTermSet: kind === 'cwe' ? CWE_CATALOGUE : official?.url,
  }
}

/** What an article is about: its tools; and what it mentions: the weaknesses. */
export function subjectsOf(origin: string, article: Article) {
  const topics = topicsOf(article)
  const nodes = (isTool: boolean) =>
    topics.filter(({ kind }) => (kind === 'stack') === isTool).map((topic) => topicNode(origin, topic))
  return { about: nodes(true), mentions: nodes(false) }
}
