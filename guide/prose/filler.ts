export type FillerKind = 'emphasis' | 'obvious' | 'vague'

/**
 * Words that weaken a sentence, taken from the lists behind retext-intensify (fillers, hedges, weasels). Those hold 300
 * words; in the first guides they found 900 places, of which nearly all are plain statements. Left out are
 *
 * - grammar and plain verbs: that, so, then, all, also, again, own, up, back, only, can, must, should, would, read, say,
 *   find, start, try, begin, look, well, whatever, whoever;
 * - what a careful text needs to limit a claim: about, almost, appears, approximately, around, at least, could, few,
 *   generally, in general, likely, many, may, might, most, often, perhaps, possible, probably, rarely, seems, several,
 *   some, sometimes, suggests, tend, typically, unlikely, usually. A guide says what it does not know;
 * - degrees that are facts in a guide: badly (formed), completely, effective, enough, entirely, exactly, far, fully,
 *   heavily, highly, literally (compared), mainly, mostly, partially, precisely, primarily, rather (than), real, right,
 *   specifically, strongly (typed), tiny, widely;
 * - what is also a noun's article or a kind: kind of, sort of, right, like, close, sort;
 * - just, simply and easily: they are told before a step, by prose-ease.
 */
export const FILLERS: Record<FillerKind, readonly string[]> = {
  emphasis: [
    'absolutely',
    'actually',
    'amazing',
    'basically',
    'definitely',
    'essentially',
    'exceedingly',
    'excellent',
    'extremely',
    'frankly',
    'huge',
    'interestingly',
    'really',
    'remarkably',
    'seriously',
    'surprisingly',
    'totally',
    'truly',
    'ultimately',
    'vast',
    'very',
    'virtually',
  ],
  obvious: ['certainly', 'clearly', 'evidently', 'hopefully', 'obviously', 'surely'],
  vague: [
    'a bit',
    'a lot',
    'and so forth',
    'arguably',
    'bunch',
    'fairly',
    'lots',
    'more or less',
    'outside the box',
    'pretty',
    'quite',
    'relatively',
    'significantly',
    'slightly',
    'something or other',
    'somehow',
    'somewhat',
    'stuff',
    'substantially',
  ],
}

/** Where a word is no filler everywhere: what stands before and behind it where it is. */
const ONLY: Record<string, { before?: string; behind?: string }> = {
  // A bit can be one of eight.
  'a bit': { behind: '(?=\\s+(?:of|more|less|too|like|\\w+er)\\b)' },
  // "Say clearly" and "clearly marked" are fine.
  clearly: { behind: '(?=,)' },
  pretty: { behind: '(?!-)' },
  // "The very key that leaked".
  very: { before: '(?<!\\b(?:the|this|that|these|those)\\s+)' },
}

function patternOf(word: string): string {
  const { before = '', behind = '' } = ONLY[word] ?? {}
  return `${before}(?<![\\w-])${word.replaceAll(' ', '\\s+')}(?![\\w-])${behind}`
}

/** Finds fillers; the group that matched is named after the kind. */
export const FILLER = new RegExp(
  Object.entries(FILLERS)
    .map(([kind, words]) => `(?<${kind}>${words.map(patternOf).join('|')})`)
    .join('|'),
  'gi',
)
