import type { MetricName } from './metrics.ts'
import { writeValue } from './metrics.ts'
import type { Summary } from './results.ts'

/** What the chart shows, in its order, with the title of each panel. */
const PANELS: readonly (readonly [MetricName, string])[] = [
  ['cold', 'Build, nothing kept'],
  ['edited', 'Build after one edit'],
  ['memory', 'Memory of the build'],
  ['saved', 'Dev: save until shown'],
  ['bytes', 'First visit: bytes'],
  ['lcp', 'First visit: LCP'],
]

const COLUMNS = 2
const [PANEL, GUTTER, MARGIN] = [440, 40, 24]
const WIDTH = 2 * MARGIN + COLUMNS * PANEL + (COLUMNS - 1) * GUTTER
const [HEAD, ROW, GROUP, FOOT] = [34, 20, 22, 26]
const [LABEL, VALUE] = [124, 76]
const BAR = PANEL - LABEL - VALUE

/** Both themes, as a picture in a page has no more than this to tell them apart. */
const STYLE = `
    text { font: 12px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; fill: #15191a }
    .paper { fill: #f8f8f5 } .rule { stroke: #d2d5cb } .size { fill: #535a56 } .title { font-weight: 700 }
    .bar { fill: #a6aea7 } .ours { fill: #1a44c4 }
    @media (prefers-color-scheme: dark) {
      text { fill: #e7eae3 } .paper { fill: #121513 } .rule { stroke: #363c37 } .size { fill: #a6aea7 }
      .bar { fill: #6b736d } .ours { fill: #9db8ff }
    }`

interface Bar {
  generator: string
  articles: number
  value: number
}

interface Drawn {
  svg: string
  height: number
}

function escapeXml(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}

function text(x: number, y: number, words: string, kind = '', anchor = 'start'): string {
  return `<text x="${x}" y="${y}"${kind && ` class="${kind}"`} text-anchor="${anchor}">${escapeXml(words)}</text>`
}

function barsOf(summaries: readonly Summary[], name: MetricName): Bar[] {
  return summaries.flatMap(({ generator, articles, medians }) => {
    const value = medians[name]
    return value === undefined ? [] : [{ generator, articles, value }]
  })
}

function drawBar(name: MetricName, { generator, value }: Bar, most: number, ours: string, y: number): string {
  const length = most > 0 ? Math.max(1, Math.round((value / most) * BAR)) : 1
  const kind = generator === ours ? 'ours' : 'bar'
  const middle = y + ROW - 6
  return [
    text(0, middle, generator, generator === ours ? 'title' : ''),
    `<rect class="${kind}" x="${LABEL}" y="${y + 3}" width="${length}" height="${ROW - 7}"/>`,
    text(LABEL + length + 8, middle, writeValue(name, value)),
  ].join('')
}

/** A panel with the bars of each number of articles below one another, each group on a scale of its own. */
function drawPanel(name: MetricName, title: string, bars: readonly Bar[], ours: string): Drawn {
  const parts = [text(0, 16, title, 'title'), `<path class="rule" d="M0 ${HEAD - 9.5}H${PANEL}"/>`]
  let y = HEAD
  for (const [articles, group] of Map.groupBy(bars, (bar) => bar.articles)) {
    parts.push(text(0, y + 10, `${articles.toLocaleString('en-US')} articles`, 'size'))
    y += GROUP
    const most = Math.max(...group.map(({ value }) => value))
    for (const bar of group) {
      parts.push(drawBar(name, bar, most, ours, y))
      y += ROW
    }
    y += GROUP / 2
  }
  return { svg: parts.join('\n      '), height: y + FOOT / 2 }
}

/**
 * Draws the medians as bars, less is better in all of them. Light or dark as the reader has it.
 *
 * @param ours name of the generator that stands out
 * @param note a line for the foot, such as the machine
 * @returns a whole SVG file
 */
export function drawChart(summaries: readonly Summary[], ours: string, note: string): string {
  const sorted = [...summaries].sort((a, b) => a.articles - b.articles)
  const panels = PANELS.map(([name, title]) => ({ name, title, bars: barsOf(sorted, name) }))
  const shown = panels.filter(({ bars }) => bars.length > 0)
  const drawn = shown.map(({ name, title, bars }) => drawPanel(name, title, bars, ours))
  const parts: string[] = []
  let y = MARGIN
  for (let first = 0; first < drawn.length; first += COLUMNS) {
    const row = drawn.slice(first, first + COLUMNS)
    row.forEach(({ svg }, column) => {
      parts.push(`<g transform="translate(${MARGIN + column * (PANEL + GUTTER)} ${y})">\n      ${svg}\n    </g>`)
    })
    y += Math.max(...row.map(({ height }) => height))
  }
  const height = y + FOOT
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="Medians of ${escapeXml(shown.map(({ title }) => title).join('; '))}">
    <style>${STYLE}
    </style>
    <rect class="paper" width="${WIDTH}" height="${height}"/>
    ${parts.join('\n    ')}
    ${text(MARGIN, y + 4, `Medians; shorter is better; each group has a scale of its own. ${note}`, 'size')}
</svg>
`
}
