import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { drawChart } from '../../../../bench/report/chart.ts'
import { SUMMARIES } from './summaries.ts'

const svg = drawChart(SUMMARIES, 'Ours', '2 processors <x>.')

interface Node {
  '@_class'?: string
  '@_width'?: string
  '@_transform'?: string
  '#text'?: string
  g?: Node[]
  rect?: Node[]
  text?: Node[]
}

const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => ['g', 'rect', 'text'].includes(name) })
const root = (parser.parse(svg) as { svg: Node }).svg
const panels = root.g ?? []
const words = (node: Node | undefined) => (node?.text ?? []).map((text) => String(text['#text']))

describe('drawChart', () => {
  it('is well-formed whatever names are', () => {
    expect(XMLValidator.validate(svg)).toBe(true)
    expect(words(root)).toEqual(['Medians; shorter is better; each group has a scale of its own. 2 processors <x>.'])
  })

  it('has a panel for each metric that was measured, smaller numbers of articles first', () => {
    expect(panels.map((panel) => words(panel)[0])).toEqual([
      'Build, nothing kept',
      'Memory of the build',
      'First visit: bytes',
    ])
    expect(words(panels[0])).toEqual([
      'Build, nothing kept',
      '1,000 articles',
      'Ours',
      '20.0 s',
      'A & "B" <C>',
      '40.0 s',
    ])
  })

  it('draws bars as long as their values, ours in another colour', () => {
    const bars = panels[0]?.rect ?? []
    expect(bars.map((bar) => bar['@_class'])).toEqual(['ours', 'bar'])
    expect(Number(bars[1]?.['@_width'])).toBe(2 * Number(bars[0]?.['@_width']))
  })

  it('puts panels side by side, and none over another', () => {
    expect(new Set(panels.map((panel) => panel['@_transform'])).size).toBe(panels.length)
  })

  it('has colours for both themes', () => {
    expect(svg).toContain('@media (prefers-color-scheme: dark)')
  })

  it('is a whole picture where nothing was measured', () => {
    expect(XMLValidator.validate(drawChart([], 'Ours', ''))).toBe(true)
  })
})
