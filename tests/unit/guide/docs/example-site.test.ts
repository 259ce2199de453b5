import { describe, expect, it } from 'vitest'
import { exampleFiles, readExamples } from '../../../../guide/docs/example-site.ts'
import { readSamples } from '../../../../guide/proof/samples.ts'
import { lintSite } from '../../../../guide/rules/engine.ts'
import { TAGS } from '../../../../guide/tags/registry.ts'
import config from '../../../../site.config.ts'

/** Every issue of a site with these examples; an example is no whole article and need not begin with a tldr. */
function lint(examples?: Map<string, string>) {
  const around = { config, publicFiles: new Set<string>(), samples: readSamples('.'), today: '2026-11-22' }
  const site = { ...around, files: exampleFiles(examples) }
  return lintSite(site)
    .filter(({ rule, severity }) => rule !== 'tldr' || severity === 'error')
    .map(({ file, rule, message }) => `${file} ${rule}: ${message}`)
}

describe('guide/tags/examples', () => {
  it('break no rule', () => {
    expect(lint()).toEqual([])
  })

  it('are told when they break one', () => {
    expect(lint(new Map([['tip-box', '::tip-box\n::']]))).toEqual([
      'blog/guides/tag-tip-box.md tag-content: "tip-box" is empty.',
    ])
  })

  it('use the tag that they are about', () => {
    const names = TAGS.map(({ name }) => name)
    for (const [name, text] of readExamples()) {
      expect(names).toContain(name)
      expect(text).toMatch(new RegExp(`:${name}(?![\\w-])`))
    }
  })
})
