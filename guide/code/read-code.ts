import { readContextIds, readFenceAttributes } from '../markdown/source/fence-attributes.ts'
import { isProblem, takeFromSample } from '../proof/fence-source.ts'
import type { Samples } from '../proof/samples.ts'
import { fencesOf } from '../rules/fences.ts'
import { readView } from '../rules/markdown-view.ts'
import type { PageDocument } from '../rules/site-index.ts'
import type { CodeArticle, CodeFence } from './define-checker.ts'

/** Languages that are read by people, not by programs: their fences are not counted. */
export const PROSE_LANGUAGES: ReadonlySet<string> = new Set(['text', 'md', 'mdc'])

function versionsOf({ fields }: PageDocument): Record<string, string> {
  const versions = (fields.verified as { versions?: unknown } | undefined)?.versions
  if (versions === null || typeof versions !== 'object') return {}
  return Object.fromEntries(Object.entries(versions).filter(([, version]) => typeof version === 'string'))
}

/** What a fence shows from a sample: its proof checks it, and the other fences of the page import it. */
function shownFrom(src: string, samples: Samples): string {
  const found = takeFromSample(src, samples)
  return isProblem(found) ? '' : found.code
}

/**
 * Reads the code of an article or a term. What is wrong with the Markdown itself, or with what a fence takes from a
 * sample, is for the content rules to say.
 *
 * @returns every fence with code, but none in a language that is prose
 */
export function readCode(document: PageDocument, samples: Samples = new Map()): CodeArticle {
  const { body } = readView(document)
  const fences = (body ? fencesOf(body) : []).flatMap(({ node, at, info, fenced }): CodeFence[] => {
    const { language, filename, meta } = info
    if (!fenced || language === undefined || PROSE_LANGUAGES.has(language)) return []
    const attributes = readFenceAttributes(meta)
    const fence: CodeFence = { language, text: node.value, at, contexts: readContextIds(attributes.get('context')) }
    if (filename) fence.filename = filename
    for (const name of ['verdict', 'unchecked', 'src'] as const) {
      const value = attributes.get(name)
      if (value) fence[name] = value
    }
    if (fence.src !== undefined) fence.text = shownFrom(fence.src, samples)
    return [fence]
  })
  return { path: document.path, file: document.file, versions: versionsOf(document), fences }
}
