/** Elements that run code, load another origin, or change the page around them. */
export const UNSAFE_ELEMENTS: ReadonlySet<string> = new Set(
  `applet base body button embed form frame frameset head html iframe input link math meta noscript object option param
   portal script select slot style svg template textarea title`.split(/\s+/),
)

/** The other elements of HTML, https://html.spec.whatwg.org/multipage/indices.html#elements-3 */
export const HTML_ELEMENTS: ReadonlySet<string> = new Set(
  `a abbr address area article aside audio b bdi bdo blockquote br canvas caption cite code col colgroup data datalist
   dd del details dfn dialog div dl dt em fieldset figcaption figure footer header hgroup hr i img ins kbd label legend
   li main map mark menu meter nav ol optgroup output p picture pre progress q rp rt ruby s samp search section small
   source span strong sub summary sup table tbody td tfoot th thead time tr track u ul var video wbr
   big center font strike tt`.split(/\s+/),
)
