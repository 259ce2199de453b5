/** What marks the part of a page that is searched. */
const BODY = /<[a-z][^>]*\sdata-pagefind-body[\s>=]/

/** A question as components/content/FaqItem.vue has it: the id stands on the answer. */
const QUESTION = /<summary>((?:(?!<\/summary>)[\s\S])*)<\/summary><div id="([^"]+)" class="faq-answer">/g

/** Ids that Vue counts out for headings inside of boxes: they name another one when the page changes. */
const COUNTED = / id="v-[\d-]+"/g

/**
 * Labels of boxes, code and verdicts: they are on every page and say nothing about it. Parts of a page that are not its
 * text say so themselves with `data-pagefind-ignore`.
 */
export const LABELS = ['.stamp', '.code-language']

/**
 * A finished page as it is given to Pagefind: questions become headings, so that a hit leads to the answer, which opens.
 * What stands below a heading without a lasting id belongs to the one before it.
 *
 * @returns undefined for a page that is not searched
 */
export function searchablePage(html: string): string | undefined {
  if (!BODY.test(html)) return undefined
  return html.replace(COUNTED, '').replace(QUESTION, '<h3 id="$2">$1</h3><div>')
}
