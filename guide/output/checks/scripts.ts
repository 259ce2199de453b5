import { defineCheck } from '../check.ts'
import type { Problem } from '../check.ts'
import { resolveLink } from '../address.ts'
import { attribute, childrenOf, isElement, rawText, relOf } from '../dom.ts'
import type { Element } from '../dom.ts'
import { fold } from '../visible-text.ts'

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Pages with a list that is narrow from the first paint have a second inline script. */
const INLINE_SCRIPTS: Readonly<Record<string, number>> = { '/checklist': 2 }
const inlineScriptsOf = (address: string): number => INLINE_SCRIPTS[address] ?? 1

/** Holds nothing, and has browsers wait for the style sheet before it: components/article/rest-of-style. */
function isPause(script: Element): boolean {
  const siblings = script.parentNode ? childrenOf(script.parentNode) : []
  const before = siblings[siblings.indexOf(script) - 1]
  const isBehindSheet = before !== undefined && isElement(before) && relOf(before).includes('stylesheet')
  return isBehindSheet && rawText(script).trim() === ''
}

/** What is wrong with one script beside those for the first paint, or undefined. */
function problemOf(script: Element, base: string): Problem | undefined {
  const type = attribute(script, 'type') ?? ''
  const src = attribute(script, 'src')
  // The check "json-ld" reads it.
  if (type === 'application/ld+json') return undefined
  if (type === 'speculationrules') {
    if (isJson(rawText(script))) return undefined
    return { message: 'The speculation rules are not valid JSON.', hint: 'Write them with JSON.stringify.' }
  }
  if (type === 'module' && src !== undefined && resolveLink(src, base).kind === 'internal') return undefined
  const place = src === undefined ? `The inline script "${fold(rawText(script)).slice(0, 40)}"` : `The script ${src}`
  return {
    message: `${place}${type === '' ? '' : ` of type "${type}"`} does not belong here.`,
    hint: 'Pages have JSON-LD, speculation rules, the theme script, and modules of this site; nothing else.',
  }
}

export const scripts = defineCheck({
  id: 'scripts',
  why: 'Pages ship no framework, and the content security policy names the inline scripts by their hashes.',
  *page(page) {
    let inline = 0
    for (const script of page.all('script')) {
      const isClassic = (attribute(script, 'type') ?? '') === '' && attribute(script, 'src') === undefined
      if (isClassic && isPause(script)) continue
      if (isClassic && ++inline <= inlineScriptsOf(page.facts.address)) continue
      const problem = problemOf(script, page.facts.url)
      if (problem) yield problem
    }
  },
  *site(site) {
    let theme: { text: string; address: string } | undefined
    for (const { address, inlineScripts } of site.pages.values()) {
      const [text] = inlineScripts
      if (text === undefined) continue
      theme ??= { text, address }
      if (theme.text === text) continue
      yield {
        page: address,
        message: `Its inline script is not the one of ${theme.address}.`,
        hint: 'Only the theme script is inline, and it is the same on every page.',
      }
    }
  },
})
