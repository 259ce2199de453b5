import { readLineLink } from '../markdown/line-link.ts'
import { resolveLink } from './address.ts'
import type { OutputSite } from './site.ts'

/** What is wrong with an address, and the mend. */
export interface LinkFault {
  message: string
  hint: string
}

/**
 * Answers what is wrong with an address, or undefined.
 *
 * @param href as written
 * @param base absolute address of the page that it stands on
 * @param place for the message, such as `a href`
 */
export type LinkJudge = (href: string, base: string, place: string) => LinkFault | undefined

function lastPart(path: string): string {
  const plain = path.replace(/\/+$/, '').replace(/\.html$/, '')
  return plain.slice(plain.lastIndexOf('/') + 1)
}

/** Last part of an address → the first page that has it: what a wrong address may have meant. */
function byLastPart(site: OutputSite): Map<string, string> {
  const addresses = [...site.pages.keys()].reverse()
  return new Map(addresses.map((address) => [lastPart(address), address]))
}

/** Judges addresses against the pages and files of a site. Pages share most of their links, so answers are kept. */
export function createLinkJudge(site: OutputSite): LinkJudge {
  const alike = byLastPart(site)
  const known = new Map<string, LinkFault | undefined>()

  function hintFor(path: string): string {
    const plain = path.replace(/\.html$/, '').replace(/\/+$|\/index$/, '') || '/'
    if (site.pages.has(plain)) return `Write ${plain}: addresses have no trailing slash and no .html.`
    const address = alike.get(lastPart(path))
    return address === undefined ? 'Correct the address, or publish the page.' : `Did you mean ${address}?`
  }

  function judge(href: string, base: string, place: string): LinkFault | undefined {
    const target = resolveLink(href, base)
    if (target.kind === 'unreadable') {
      return { message: `The address "${href}" (${place}) can't be read.`, hint: 'Write a path or a full address.' }
    }
    if (target.kind === 'external') return undefined
    const { path, fragment } = target
    const isFile = site.files.sizes.has(path.slice(1)) && !path.endsWith('.html')
    if (!site.pages.has(path) && !isFile) {
      return { message: `"${href}" (${place}) leads to no page and no file.`, hint: hintFor(path) }
    }
    // Browsers scroll to the top for these two without any element.
    if (fragment === '' || fragment.toLowerCase() === 'top') return undefined
    // `#name=value` is read by the page's script and names no element.
    if (/^[a-z]+=/.test(fragment)) return undefined
    const ids = site.pages.get(path)?.ids ?? site.svgIds.get(path.slice(1))
    if (ids?.has(fragment)) return undefined
    const lines = readLineLink(fragment)
    const count = lines && site.pages.get(path)?.codeLines.get(lines.id)
    if (lines && count !== undefined) {
      if (lines.to <= count) return undefined
      return {
        message: `"${href}" (${place}) leads to no line: the code has ${count}.`,
        hint: 'Count the lines of the fence from 1, without the backticks.',
      }
    }
    return {
      message: `"${href}" (${place}) leads to no element: ${path} has no id "${fragment}".`,
      hint: 'Look for the heading’s id in the page’s contents list; it changes with the words of the heading.',
    }
  }

  return (href, base, place) => {
    if (!href.startsWith('/')) return judge(href, base, place)
    const key = `${place} ${href}`
    if (!known.has(key)) known.set(key, judge(href, base, place))
    return known.get(key)
  }
}
