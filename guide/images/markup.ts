import { isRightToLeft } from '../text/direction.ts'
import type { Card } from './card.ts'

/** What every picture of the site has. */
export interface CardFrame {
  name: string
  /** Host of the site, such as `fixproof.example`. */
  host: string
  /** The site's icon, an SVG element. */
  mark: string
  /** Token of site.config.ts → its colour on paper. */
  colours: Readonly<Record<string, string>>
}

const CROSS = 'M6 6l12 12M18 6 6 18'
const CHECK = 'M4 12.5l5.5 5.5L20 7'
const ARROW = 'M3 12h17M13.5 5.5 20 12l-6.5 6.5'

function icon(name: string, path: string, colour: string | undefined): string {
  const stroke = `fill="none" stroke="${colour}" stroke-width="3"`
  return `<svg xmlns="http://www.w3.org/2000/svg" class="${name}" viewBox="0 0 24 24" ${stroke}><path d="${path}"/></svg>`
}

/** HTML of a text: Takumi reads the markup as a browser does. */
function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

function stampsOf({ severity, stack }: Card): string {
  const stamps = stack.map((name) => `<span class="stamp">${escape(name)}</span>`)
  if (severity) stamps.unshift(`<span class="stamp severity is-${severity}">${severity}</span>`)
  return stamps.length > 0 ? `<div class="stamps">${stamps.join('')}</div>` : ''
}

/**
 * The picture as HTML: the name of the site, the title with its stamps, and the proof strip that the site is known by.
 * Takumi knows no `<head>`: styles are given to it apart.
 */
export function cardMarkup(card: Card, { name, host, mark, colours }: CardFrame): string {
  const direction = (text: string) => (isRightToLeft(text) ? 'rtl' : 'ltr')
  const { title, category, description } = card
  return `<div class="card">
<div class="top">${mark.replace('<svg', '<svg class="mark"')}<span class="name">${escape(name)}</span>${
    category ? `<span class="stamp category">${escape(category)}</span>` : ''
  }</div>
<div class="text"><div class="title" dir="${direction(title)}">${escape(title)}</div>${
    description ? `<div class="description" dir="${direction(description)}">${escape(description)}</div>` : ''
  }${stampsOf(card)}</div>
<div class="strip"><div class="stamp verdict vulnerable">${icon('sign', CROSS, colours.paper)}<span>Vulnerable</span></div>${icon(
    'arrow',
    ARROW,
    colours.ink,
  )}<div class="stamp verdict fixed">${icon('sign', CHECK, colours.paper)}<span>Fixed</span></div><span class="stamp host">${escape(host)}</span></div>
</div>`
}
