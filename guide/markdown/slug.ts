import { slug } from 'github-slugger'

/**
 * Turns a slug of github-slugger into the id that Nuxt Content's compiler writes: hyphens in a row become one, none
 * at the ends, and an id that starts with a digit gets an underscore.
 * The same steps as in `@nuxtjs/mdc`, dist/runtime/parser/compiler.js.
 */
export function asHeadingId(slugged: string): string {
  return slugged.replace(/-+/g, '-').replace(/^-|-$/g, '').replace(/^(\d)/, '_$1')
}

/**
 * The id that a heading with this text has on its page, if no heading before it has the same text.
 * FAQ items are `faq-` + this of the question, checklist items `check-` + this of the label.
 */
export function slugFor(text: string): string {
  return asHeadingId(slug(text))
}
