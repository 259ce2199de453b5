/**
 * What an article may emit: elements, their attributes and what may stand in them. Everything else stops the build. Rules
 * and the parser both read this table, and no third list exists.
 *
 * No class is an editor's: style sheets are made from the classes that are found in sources, so one in an article could
 * lay anything over the page. No style, no handler, nothing that loads or submits.
 */

/** What may stand in an attribute. */
export type AttributeValue =
  /** Any text. Vue escapes it. */
  | 'text'
  /** The attribute is there or not. */
  | 'flag'
  /** See isLinkAddress. */
  | 'link'
  /** See isFileAddress. */
  | 'file'
  /** Each word is one of these, or starts with one that ends in `-`. */
  | readonly string[]

export interface AllowedElement {
  /** What an editor may write on it: in raw HTML, or in the braces behind it. */
  written: Readonly<Record<string, AttributeValue>>
  /** What the parser adds; where an editor writes it, it must have the same form. */
  parsed?: Readonly<Record<string, AttributeValue>>
  /** Without these it is nothing that the parser made. */
  needs?: readonly string[]
}

const GLOBAL = { id: 'text', lang: 'text', dir: ['ltr', 'rtl', 'auto'], title: 'text' } as const

const PLAIN: AllowedElement = { written: {} }
const INLINE: AllowedElement = { written: GLOBAL }
const CELL: AllowedElement = { written: {}, parsed: { align: ['left', 'center', 'right'] } }
const HEADING: AllowedElement = { written: {}, parsed: { id: 'text' } }

/** Elements of HTML by name. Tags of the registry are allowed with the props that their schemas accept. */
export const ELEMENTS: Readonly<Record<string, AllowedElement>> = {
  // Blocks that Markdown has a sign for.
  p: PLAIN,
  blockquote: PLAIN,
  hr: PLAIN,
  // The heading that the parser puts above footnotes.
  h2: { written: {}, parsed: { id: 'text', class: ['sr-only'] } },
  h3: HEADING,
  h4: HEADING,
  h5: HEADING,
  h6: HEADING,
  ul: { written: {}, parsed: { class: ['contains-task-list'] } },
  ol: { written: {}, parsed: { class: ['contains-task-list'], start: 'text' } },
  li: { written: {}, parsed: { class: ['task-list-item'], id: 'text' } },
  input: {
    written: {},
    parsed: { type: ['checkbox'], disabled: 'flag', checked: 'flag' },
    needs: ['type', 'disabled'],
  },
  table: PLAIN,
  thead: PLAIN,
  tbody: PLAIN,
  tr: PLAIN,
  th: CELL,
  td: CELL,
  pre: {
    written: {},
    parsed: {
      class: ['language-'],
      code: 'text',
      language: 'text',
      filename: 'text',
      highlights: 'text',
      meta: 'text',
    },
    needs: ['code'],
  },
  section: { written: {}, parsed: { class: ['footnotes'], 'data-footnotes': 'flag' }, needs: ['data-footnotes'] },

  // Text.
  em: INLINE,
  strong: INLINE,
  del: PLAIN,
  span: INLINE,
  code: { written: GLOBAL, parsed: { class: ['language-'], language: 'text', __ignoreMap: 'flag' } },
  a: {
    written: { ...GLOBAL, hreflang: 'text' },
    parsed: {
      href: 'link',
      rel: ['nofollow'],
      class: ['data-footnote-backref'],
      'data-footnote-ref': 'flag',
      'data-footnote-backref': 'text',
      'aria-describedby': 'text',
      'aria-label': 'text',
    },
    needs: ['href'],
  },
  img: {
    written: { ...GLOBAL, width: 'text', height: 'text' },
    parsed: { src: 'file', alt: 'text' },
    needs: ['src'],
  },

  // What Markdown has no sign for; HARMLESS_ELEMENTS can be written as `:kbd[Ctrl]` too.
  kbd: INLINE,
  sub: INLINE,
  sup: INLINE,
  br: PLAIN,
  abbr: INLINE,
  mark: INLINE,
  details: { written: { ...GLOBAL, open: 'flag' } },
  summary: INLINE,
}

/** The element of that name, also where a name such as `constructor` means something to JavaScript. */
export function findElement(name: string): AllowedElement | undefined {
  return Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name] : undefined
}

/** What may stand in that attribute where an editor writes it; nothing where none may. */
export function writtenValue(element: string, attribute: string): AttributeValue | undefined {
  const written = findElement(element)?.written ?? {}
  return Object.hasOwn(written, attribute) ? written[attribute] : undefined
}
