/** The server tells a page what is wrong with the content, as text; empty when nothing is. */
export const ISSUES = 'fixproof:issues'

/** A page asks for it. */
export const ASK = 'fixproof:ask-issues'

/** The server tells a page that the content is another one. */
export const CHANGED = 'fixproof:changed'
