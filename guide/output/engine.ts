import { CHECKS } from './checks/index.ts'
import type { Check, Finding, Problem } from './check.ts'
import type { OutputFiles } from './files.ts'
import { isTextFile } from './files.ts'
import type { OutputOptions } from './options.ts'
import { readPage } from './page.ts'
import type { PageFacts } from './page.ts'
import type { OutputContext, OutputSite } from './site.ts'
import { readSitemap } from './sitemap.ts'

function idsOfSvg(text: string): Set<string> {
  return new Set([...text.matchAll(/\sid=["']([^"']+)["']/g)].map((match) => match[1] ?? ''))
}

/**
 * Runs the checks over generated files. Each file is read once and each page parsed once; its tree is let go before
 * the next, so that memory grows with what is kept of a page and not with the site.
 *
 * @returns the findings in the order of the files, those over the whole site last
 */
export function checkOutput(files: OutputFiles, options: OutputOptions, checks: readonly Check[] = CHECKS): Finding[] {
  const findings: Finding[] = []
  const report = (check: Check, page: string, problems: Iterable<Problem> | undefined) => {
    for (const problem of problems ?? []) findings.push({ check: check.id, page, ...problem })
  }
  const context: OutputContext = { files, options, sitemap: readSitemap(files, options.url) }
  const pages = new Map<string, PageFacts>()
  const svgIds = new Map<string, Set<string>>()
  for (const path of files.sizes.keys()) {
    if (!isTextFile(path)) continue
    const file = { path, text: files.read(path).toString('utf8') }
    for (const check of checks) report(check, path, check.file?.(file, context))
    if (path.endsWith('.svg')) svgIds.set(path, idsOfSvg(file.text))
    if (!path.endsWith('.html')) continue
    const page = readPage(path, file.text, options.url)
    for (const check of checks) report(check, page.facts.address, check.page?.(page, context))
    pages.set(page.facts.address, page.facts)
  }
  const site: OutputSite = { ...context, pages, svgIds }
  for (const check of checks) report(check, '', check.site?.(site))
  return findings
}
