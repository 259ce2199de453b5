/**
 * What a browser may fetch and render ahead when a reader shows the intent to follow a link: pages of this site, but no
 * files, and not the search page, whose address holds what was typed. Browsers that can't render ahead fetch ahead.
 * https://developer.mozilla.org/docs/Web/API/Speculation_Rules_API
 */
const PAGES_OF_THIS_SITE = {
  and: [
    { href_matches: '/*' },
    { not: { href_matches: '/*.*' } },
    { not: { href_matches: '/search\\?(.+)' } },
    { not: { selector_matches: '[download], [target=_blank]' } },
  ],
}

/** The text of a `speculationrules` script. `moderate` waits until the pointer rests on a link or presses it. */
export const SPECULATION_RULES = JSON.stringify({
  prefetch: [{ where: PAGES_OF_THIS_SITE, eagerness: 'moderate' }],
  prerender: [{ where: PAGES_OF_THIS_SITE, eagerness: 'moderate' }],
})
