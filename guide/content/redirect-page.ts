import { absoluteUrl } from '../site/address.ts'

/** What the page at an old path says. */
export interface RedirectPage {
  /** Path of the article. */
  to: string
  /** Title of the article. */
  title: string
  /** Public address of the site, without a trailing slash. */
  origin: string
  /** BCP 47. */
  language: string
  /** Name of the site. */
  name: string
}

const CHARACTERS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => CHARACTERS[character] ?? character)
}

/** The HTML of a page that leads on by itself, for hosts that know no redirects: no script, no style, never listed. */
export function redirectPage({ to, title, origin, language, name }: RedirectPage): string {
  const path = escape(encodeURI(to))
  return `<!DOCTYPE html>
<html lang="${escape(language)}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="refresh" content="0; url=${path}">
    <title>This guide has moved · ${escape(name)}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <link rel="canonical" href="${escape(absoluteUrl(origin, encodeURI(to)))}">
    <link rel="icon" href="/icon.svg" type="image/svg+xml">
  </head>
  <body>
    <main>
      <h1>This guide has moved</h1>
      <p>It is now at <a href="${path}">${escape(title)}</a>.</p>
    </main>
  </body>
</html>
`
}
