import type { Redirect } from './redirects.ts'

/** Where hosts such as Netlify and Cloudflare Pages look for redirects, below the output folder. */
export const REDIRECTS_FILE = '_redirects'

/** One redirect a line: from, to, status. https://developers.cloudflare.com/pages/configuration/redirects/ */
export function formatRedirects(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to, status }) => `${encodeURI(from)} ${encodeURI(to)} ${status}\n`).join('')
}

/** A line of the file; `redirect` is missing where it is none of the form that we write. */
export interface RedirectLine {
  line: number
  text: string
  redirect?: Redirect
}

function readLine(text: string): Redirect | undefined {
  const [, from, to] = /^(\/\S*) (\/\S*) 301$/.exec(text) ?? []
  if (from === undefined || to === undefined) return undefined
  try {
    return { from: decodeURI(from), to: decodeURI(to), status: 301 }
  } catch {
    // A lone percent sign.
    return undefined
  }
}

/** Reads the file line by line, paths decoded; empty lines and comments are left out. */
export function readRedirects(text: string): RedirectLine[] {
  return text
    .split('\n')
    .map((line, index) => ({ line: index + 1, text: line.trim() }))
    .filter(({ text: line }) => line !== '' && !line.startsWith('#'))
    .map((entry) => ({ ...entry, redirect: readLine(entry.text) }))
}

/** The file of the page that stands at an old path, below the output folder: `/old.html` and `/old` → `old.html`. */
export function redirectFile(from: string): string {
  return `${from.slice(1).replace(/\/+$/, '').replace(/\.html$/, '')}.html`
}
