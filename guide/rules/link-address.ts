import type { Nodes } from 'mdast'
import { LINK_SCHEMES, leavesSchemeOpen, schemeOf } from '../allowed/addresses.ts'
import { isTag } from '../markdown/source/mdc.ts'
import { defineRule } from './define-rule.ts'
import type { TextEdit } from './issue.ts'
import { isInternal, linksOf } from './links.ts'
import { fromMarkdown, isReadableAddress } from './readable-address.ts'

/** Replaces an address, where the source of its link shows without doubt which characters those are. */
function replaceAddress(text: string, node: Nodes, href: string, path: string): TextEdit[] | undefined {
  const { start, end } = node.position ?? {}
  const source = text.slice(start?.offset, end?.offset)
  const place = source.indexOf(href)
  // A bare address or one in angle brackets is its own text, and a path would not be a link there.
  if (node.type === 'link' && !source.startsWith('[')) return undefined
  if (start?.offset === undefined || place < 0 || source.includes(href, place + 1)) return undefined
  const from = start.offset + place
  return [{ start: from, end: from + href.length, text: path }]
}

/** What has no rule of its own: of a path of this site, only what stands behind `?`. */
function toRead(href: string, node: Nodes): string {
  const part = isInternal(href) ? (href.split('#')[0]?.split('?').slice(1).join('?') ?? '') : href
  return isTag(node) ? part : fromMarkdown(part)
}

export default defineRule({
  id: 'link-address',
  summary: 'A link runs no code and leads to the web with https; to this site, it is a path.',
  severity: 'error',
  needs: 'tree',
  *test({ site, body }) {
    for (const { href, at, node } of linksOf(body)) {
      const url = href.trim()
      const scheme = schemeOf(url)
      if (scheme !== undefined && !LINK_SCHEMES.includes(scheme)) {
        yield {
          at,
          message: `A link can't start with "${url.split(':')[0]?.replace(/\s/g, '')}:".`,
          hint: 'Links lead to pages: https:// or a path of this site.',
        }
      } else if (leavesSchemeOpen(url)) {
        yield {
          at,
          message: 'An address that starts with // leaves the scheme open.',
          hint: 'Write https:// before the host.',
        }
      } else if (!isReadableAddress(toRead(url, node))) {
        yield {
          at,
          message: "The address can't be read, and the page would be missing or the link lead nowhere.",
          hint: 'Copy it again from the browser; a % stands before two digits or letters A to F, and as %25 for itself.',
        }
      } else if (/^http:/i.test(url)) {
        yield {
          at,
          severity: 'warning',
          message: 'The link is not encrypted.',
          hint: `Write https:${url.slice(5)} if the site has it.`,
        }
      } else if (url === site.config.url || url.startsWith(`${site.config.url}/`)) {
        const path = url.slice(site.config.url.length) || '/'
        yield {
          at,
          severity: 'warning',
          message: 'The link names this site in full.',
          hint: `Write ${path}.`,
          fix: replaceAddress(body.text, node, href, path),
        }
      }
    }
  },
})
