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

function textBox(name: string, text: string | undefined): string {
  if (text === undefined) return ''
  const direction = isRightToLeft(text) ? 'rtl' : 'ltr'
  return `<div class="${name} ${direction}" dir="${direction}">${escape(text)}</div>`
}

function topOf({ category }: Card, { name, mark }: CardFrame): string {
  const stamp = category ? `<span class="stamp category">${escape(category)}</span>` : ''
  return `<div class="top">${mark.replace('<svg', '<svg class="mark"')}<span class="name">${escape(name)}</span>${stamp}</div>`
}

/** What the site is known by: a hole, and that it is closed. */
function stripOf({ host, colours }: CardFrame): string {
  const verdict = (kind: string, path: string, word: string) =>
    `<div class="stamp verdict ${kind}">${icon('sign', path, colours.paper)}<span>${word}</span></div>`
  const steps = [
    verdict('vulnerable', CROSS, 'Vulnerable'),
    icon('arrow', ARROW, colours.ink),
    verdict('fixed', CHECK, 'Fixed'),
  ]
  return `<div class="strip">${steps.join('')}<span class="stamp host">${escape(host)}</span></div>`
}

/** The picture as HTML; Takumi is given the styles apart, in card.css. */
export function cardMarkup(card: Card, frame: CardFrame): string {
  const text = [textBox('title', card.title), textBox('description', card.description), stampsOf(card)]
  return `<div class="card">${topOf(card, frame)}<div class="text">${text.join('')}</div>${stripOf(frame)}</div>`
}
