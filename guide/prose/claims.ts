/** Words that a guide does not use, with what to write instead. */
export interface Claim {
  pattern: RegExp
  /** Behind the words in quotation marks: `"unhackable" ` … */
  why: string
  hint: string
  /** Saying that it is not so is fine: "nothing is bulletproof". */
  deniable?: boolean
}

const NOTHING_IS_SECURE = {
  why: 'promises what nobody can keep.',
  hint: 'Say which attack stops working, and how the reader sees it.',
  deniable: true,
}

const PRAISE = {
  why: 'is praise, which readers cannot check.',
  hint: 'Say what it does, with the version and the source.',
}

/** Flags are added where they are used: all are read without regard to case. */
export const CLAIMS: readonly Claim[] = [
  {
    pattern: /\b(?:100|hundred)\s?(?:%|percent|per\s+cent)\s+(?:\w+ly\s+)?(?:secure|safe|protected|private|reliable)\b/,
    ...NOTHING_IS_SECURE,
  },
  {
    pattern: /\b(?:completely|totally|fully|perfectly|absolutely|entirely|guaranteed)\s+(?:secure|safe|protected)\b/,
    ...NOTHING_IS_SECURE,
  },
  {
    pattern: /\b(?:un-?hack-?able|hack(?:er)?-?proof|bullet-?proof|fool-?proof|unbreakable|impenetrable|uncrackable)\b/,
    ...NOTHING_IS_SECURE,
  },
  {
    pattern:
      /\b(?:proves?|guarantees?|ensures?)\s+(?:that\s+)?(?:it|you|your\s+\w+|the\s+\w+)\s+(?:is|are)\s+(?:safe|secure)\b/,
    why: 'promises more than a check can show.',
    hint: 'Say what was tried, and what it did.',
    deniable: true,
  },
  {
    pattern: /\b(?:military|bank|enterprise)-grade\b/,
    why: 'names no standard.',
    hint: 'Name the algorithm, the standard or the setting.',
  },
  {
    pattern: /\b(?:hackers?|attackers?|criminals?)\s+(?:love|dream|drool|can't\s+wait|are\s+waiting)\b/,
    why: 'frightens and says nothing.',
    hint: 'Say what a stranger can do, and with what request.',
  },
  {
    pattern:
      /\b(?:only\s+takes|takes\s+(?:only|just))\s+(?:an?\s+|a\s+few\s+|a\s+couple\s+of\s+|\d+\s+)?(?:seconds?|minutes?|moments?)\b/,
    why: 'plays the work down.',
    hint: 'Give the number of minutes as it was measured, or leave it out.',
  },
  {
    pattern:
      /\b(?:industry|market|class)-leading\b|\bbest-in-class\b|\bworld-class\b|\bstate-of-the-art\b|\bcutting-edge\b/,
    ...PRAISE,
  },
  {
    pattern: /\bgame-?changers?\b|\bgame-changing\b|\brevolutionary\b|\bblazing(?:ly)?[\s-]fast\b|\bseamless(?:ly)?\b/,
    ...PRAISE,
  },
  {
    pattern:
      /\bthe\s+(?:best|safest|most\s+secure|number\s+one)\s+(?:\w+\s+)?(?:tools?|platforms?|databases?|frameworks?|hosts?|providers?|vendors?|services?|builders?|editors?|scanners?)\b/,
    why: 'ranks products, which is out of date soon.',
    hint: 'Say what it does, and for whom that is enough.',
  },
  {
    pattern: /[$€£]\s?\d+(?:[.,]\d+)?\s?(?:\/|(?:a|an|per)\s+)\s?(?:month|mo|year|yr|user|seat)\b/,
    why: 'is a price, which is out of date soon.',
    hint: "Leave it out, or link to the vendor's page.",
  },
  {
    pattern: /\brank(?:s|ing)?\s+(?:first|higher|better|well)\b|\bsearch\s+engines?\s+(?:love|reward|prefer)s?\b/,
    why: 'promises a place in search results.',
    hint: 'Leave it out.',
    deniable: true,
  },
]
