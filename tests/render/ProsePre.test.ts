import { describe, expect, it } from 'vitest'
import ProsePre from '../../components/prose/ProsePre.vue'
import { highlight } from '../../guide/markdown/highlight.ts'
import { attribute, rawText } from '../../guide/output/dom.ts'
import { render } from './render.ts'

const CODE = '\nconst a = "<b>&amp;</b>" // 🔑\n\n  </code></pre><script>x</script>\n'

describe('ProsePre', () => {
  it('shows exactly the code, even where it looks like markup', async () => {
    const props = { code: CODE, language: 'ts', html: await highlight(CODE, 'ts', [2, 3]) }
    const { one, all } = await render(ProsePre, props)
    expect(rawText(one('code'))).toBe(CODE)
    expect(rawText(one('pre'))).toBe(CODE)
    expect(all('script')).toEqual([])
  })

  it('says file, language and verdict in words', async () => {
    const props = { language: 'ts', html: '', filename: 'server/[id].ts', verdict: 'vulnerable' }
    const { one, texts } = await render(ProsePre, props)
    expect(texts('.stamp')).toEqual(['vulnerable'])
    expect(texts('.code-file')).toEqual(['server/[id].ts'])
    expect(texts('.code-language')).toEqual(['TypeScript'])
    expect(attribute(one('code-block'), 'data-verdict')).toBe('vulnerable')
    expect(attribute(one('pre'), 'data-language')).toBe('ts')
    expect(attribute(one('code-block'), 'id')).toBeUndefined()
  })

  it('has neither file nor verdict where none is given, and can be scrolled with the keyboard', async () => {
    const { one, all } = await render(ProsePre, { language: 'sql', html: 'select 1' })
    expect([...all('.stamp'), ...all('.code-file')]).toEqual([])
    expect(attribute(one('code-block'), 'data-verdict')).toBeUndefined()
    expect(attribute(one('pre'), 'tabindex')).toBe('0')
  })

  it('says why no program has checked it', async () => {
    const { texts } = await render(ProsePre, { language: 'powershell', html: '', unchecked: 'no parser can be had' })
    expect(texts('.code-unchecked')).toEqual(['Not checked no parser can be had'])
  })

  it('does not repeat the code as an attribute', async () => {
    const { html } = await render(ProsePre, { language: 'text', html: 'shown', code: 'secret' })
    expect(html).not.toContain('secret')
  })

  it('has the label with which vulnerable code is copied, and none on other code', async () => {
    const label = async (props: object) =>
      attribute((await render(ProsePre, { language: 'sql', html: '', ...props })).one('code-block'), 'data-label')
    expect(await label({ verdict: 'vulnerable' })).toBe('-- VULNERABLE: do not use. From Fixproof, {page}')
    expect(await label({ verdict: 'fixed' })).toBeUndefined()
    expect(await label({})).toBeUndefined()
  })

  it('names an unknown language by its id', async () => {
    const { texts } = await render(ProsePre, { language: 'klingon', html: '' })
    expect(texts('.code-language')).toEqual(['klingon'])
  })

  it('has the id that links to it name', async () => {
    const { one } = await render(ProsePre, { language: 'ts', html: '', id: 'code--a-ts' })
    expect(attribute(one('code-block'), 'id')).toBe('code--a-ts')
  })
})
