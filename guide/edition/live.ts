/** Where the dev server answers for the content: see cli/live/answers.ts. */
export const LIVE = '/_live'

/** Below it: what the page of an article is made from, lists of other pages, and the files that are made beside pages. */
export const ARTICLE = '/article'
export const LISTS = '/lists/'
export const OUTPUTS = '/outputs'
