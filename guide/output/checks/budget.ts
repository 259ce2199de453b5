import { defineCheck } from '../check.ts'
import type { Problem } from '../check.ts'
import { resolveLink } from '../address.ts'
import { compressedFileSize, compressedSize, compressedSizeWithin } from '../compressed.ts'
import type { OutputFiles } from '../files.ts'
import type { OutputPage } from '../page.ts'
import type { Resource } from '../resources.ts'

/** Compressed bytes and requests of a first visit; 1 KB is 1,000 bytes. */
export const BUDGET = { article: 30_000, page: 40_000, javascript: 8_000, requests: 8 } as const

/** Paths of the files that the page asks for, once each. */
function pathsOf(resources: readonly Resource[], page: OutputPage): Set<string> {
  const targets = resources.map(({ href }) => resolveLink(href, page.facts.url))
  return new Set(targets.flatMap((target) => (target.kind === 'internal' ? [target.path.slice(1)] : [])))
}

function sum(paths: Iterable<string>, files: OutputFiles): number {
  let bytes = 0
  for (const path of paths) bytes += compressedFileSize(files, path)
  return bytes
}

/** One request for each file; of a srcset the browser takes one picture, of several icons one. */
function countRequests(resources: readonly Resource[], page: OutputPage): number {
  const asked = resources.filter(({ kind, attribute }) => {
    return ['style', 'script', 'image', 'font'].includes(kind) && attribute !== 'srcset'
  })
  const icon = resources.find(({ kind }) => kind === 'icon')
  return 1 + pathsOf(icon ? [...asked, icon] : asked, page).size
}

export const budget = defineCheck({
  id: 'budget',
  why: 'Readers come with a phone and a weak signal: what is not sent can’t be slow.',
  *page(page, { files }): Iterable<Problem> {
    const { resources } = page
    const scripts = pathsOf(
      resources.filter(({ kind }) => kind === 'script'),
      page,
    )
    const styles = pathsOf(
      resources.filter(({ kind }) => kind === 'style'),
      page,
    )
    const inline = page.facts.inlineScripts.join('')
    const javascript = sum(scripts, files) + (inline === '' ? 0 : compressedSize(inline))
    if (javascript > BUDGET.javascript) {
      yield {
        message: `Its JavaScript has ${javascript} bytes compressed; ${BUDGET.javascript} are allowed.`,
        hint: 'Look at what elements/ imports.',
      }
    }
    const limit = page.facts.kind === 'article' ? BUDGET.article : BUDGET.page
    // Inline scripts are part of the HTML.
    const linked = sum(scripts, files) + sum(styles, files)
    const total = linked + compressedSizeWithin(page.html, limit - linked)
    if (total > limit) {
      yield {
        message: `HTML, CSS and JavaScript have ${total} bytes compressed (${linked} linked); ${limit} are allowed.`,
        hint: 'Split the text into two pages, or look for what repeats in its markup.',
      }
    }
    const requests = countRequests(resources, page)
    if (requests > BUDGET.requests) {
      yield {
        message: `The page makes ${requests} requests; ${BUDGET.requests} are allowed.`,
        hint: 'Draw icons inline, leave out pictures that say nothing, and keep one style sheet and one script.',
      }
    }
  },
})
