import { describe, expect, it } from 'vitest'
import { KINDS, sectionsFor } from '../../../../guide/scaffold/sections.ts'
import config from '../../../../site.config.ts'

const headings = (category: string) => sectionsFor(category, ['any']).map(({ heading }) => heading)

describe('sectionsFor', () => {
  it('knows every category of the site', () => {
    expect(KINDS.toSorted()).toEqual(config.categories.map(({ id }) => id).toSorted())
  })

  it('begins with the answer and ends with questions and related guides', () => {
    for (const kind of KINDS) {
      const sections = sectionsFor(kind, ['any'])
      expect(sections[0]?.body).toMatch(/^::tldr\n/)
      expect(sections.slice(-2).map(({ body }) => body.split('\n')[0])).toEqual([
        ':::faq-section',
        '::related-articles',
      ])
    }
  })

  it('gives a how-to its steps and a way back', () => {
    expect(headings('how-to').filter(Boolean)).toEqual([
      'Before you start',
      'Steps',
      'When it does not work',
      'Undo',
      'FAQ',
    ])
  })

  it('gives a category of another site the plain sections', () => {
    expect(headings('recipes')).toEqual(headings('getting-started'))
    expect(headings('toString')).toEqual(headings('getting-started'))
  })
})
