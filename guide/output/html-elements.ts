/** Elements of the HTML standard that conforming pages use: https://html.spec.whatwg.org/#elements-3 */
export const HTML_ELEMENTS: ReadonlySet<string> = new Set(
  [
    'html head title base link meta style body article section nav aside h1 h2 h3 h4 h5 h6 hgroup header footer',
    'address p hr pre blockquote ol ul menu li dl dt dd figure figcaption main search div a em strong small s cite',
    'q dfn abbr ruby rt rp data time code var samp kbd sub sup i b u mark bdi bdo span br wbr ins del picture',
    'source img iframe embed object video audio track map area table caption colgroup col tbody thead tfoot tr td',
    'th form label input button select datalist optgroup option textarea output progress meter fieldset legend',
    'selectedcontent details summary dialog script noscript template slot canvas svg math',
  ].flatMap((line) => line.split(' ')),
)
