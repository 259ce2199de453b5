import { resolve } from 'node:path'
import { findTool } from '../../../../cli/checks/tools.ts'
import type { CodeOptions, CodeReport } from '../../../../guide/code/check-code.ts'
import { checkCode } from '../../../../guide/code/check-code.ts'
import type { ContextFile } from '../../../../guide/code/contexts.ts'
import { readInstalled } from '../../../../guide/code/versions.ts'
import { indexSite } from '../../../../guide/rules/site-index.ts'
import { article } from '../rules/lint.ts'

/** The code of an article, and what stands around it. */
export interface TestCode {
  /** Markdown below the first heading; its first line is line 16 without fields. */
  body: string
  /** YAML behind the required fields; its first line is line 8. */
  fields?: string
  contexts?: Record<string, ContextFile[]>
  options?: Partial<CodeOptions>
}

const ROOT = resolve('.')

/** Checks an article. The vendors' packages are those of the project: the real ones are large, and a command's to get. */
export function report({ body, fields, contexts = {}, options }: TestCode): Promise<CodeReport> {
  const site = {
    config: { url: 'https://fixproof.example', categories: [] },
    files: [{ path: 'blog/guides/page.md', file: 'page.md', text: article({ body, fields }) }],
    publicFiles: new Set<string>(),
    today: '2026-11-22',
  }
  const world = {
    root: ROOT,
    vendors: ROOT,
    contexts: new Map(Object.entries(contexts)),
    installVendors: async () => undefined,
    findProgram: findTool,
  }
  return checkCode(indexSite(site).documents, { world, installed: readInstalled(ROOT, ROOT), ...options })
}

/** Every mistake in one line: `16:5 code-json: what is wrong`. A checker that could not run is one as well. */
export async function check(code: TestCode | string): Promise<string[]> {
  const { issues, notRun } = await report(typeof code === 'string' ? { body: code } : code)
  return [
    ...issues.map(({ line, column, rule, message }) => `${line}:${column} ${rule}: ${message}`),
    ...notRun.map(({ checker, reason }) => `${checker} did not run: ${reason}`),
  ]
}

/** Markdown of a fence: its first line of code is line 17 of the article. */
export function fence(info: string, ...lines: string[]): string {
  return `\`\`\`${info}\n${lines.join('\n')}\n\`\`\`\n`
}
