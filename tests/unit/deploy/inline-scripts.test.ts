import { describe, expect, it } from 'vitest'
import { inlineScripts, scriptHashes } from '../../../deploy/inline-scripts.ts'

describe('inlineScripts', () => {
  it.each([
    '<script>a</script>',
    '<SCRIPT >a</SCRIPT >',
    '<script type="module">a</script>',
    "<script defer type='text/javascript'>a</script>",
    '<script type=importmap>a</script>',
    '<script type="speculationrules">a</script>',
    '<script data-note="1 > 0" type="">a</script>',
    '<script data-src="x">a</script>',
  ])('finds %s', (html) => {
    expect(inlineScripts(html)).toEqual(['a'])
  })

  it.each([
    '<script src="/a.js"></script>',
    '<script type="module" src=/a.js></script>',
    '<script type="application/ld+json">{}</script>',
    '<script id="data" type="application/json">{}</script>',
    '<scripty>a</scripty>',
    '<p>script</p>',
  ])('leaves out %s', (html) => {
    expect(inlineScripts(html)).toEqual([])
  })

  it('keeps the text as browsers hash it', () => {
    expect(inlineScripts('<script>\r\n  a < b\r</script>')).toEqual(['\n  a < b\n'])
  })

  it('finds each of several', () => {
    expect(inlineScripts('<script>a</script><script type="application/ld+json">x</script><script>b</script>')).toEqual([
      'a',
      'b',
    ])
  })
})

describe('scriptHashes', () => {
  it('gives the hash of the published example of the standard', () => {
    // https://www.w3.org/TR/CSP3/#external-hash and section 6.7.3.3: alert('Hello, world.')
    expect(scriptHashes([`<script>alert('Hello, world.');</script>`])).toEqual([
      "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
    ])
  })

  it('lists a script that every page has once, and in the same order whatever the order of the pages', () => {
    const pages = ['<script>a</script>', '<script>b</script><script>a</script>']
    expect(scriptHashes(pages)).toHaveLength(2)
    expect(scriptHashes(pages)).toEqual(scriptHashes(pages.toReversed()))
  })
})
