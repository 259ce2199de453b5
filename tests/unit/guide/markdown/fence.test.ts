import { describe, expect, it } from 'vitest'
import { highlightFence, readVerdict } from '../../../../guide/markdown/fence.ts'
import type { MarkElement } from '../../../../guide/markdown/tree.ts'

/** The properties of a fence after highlighting. */
async function finished(props: Record<string, unknown>): Promise<Record<string, unknown>> {
  const pre: MarkElement = ['pre', props, ['code', {}, 'old']]
  await highlightFence(pre)
  expect(pre).toHaveLength(2)
  return pre[1]
}

describe('readVerdict', () => {
  it.each([
    ['verdict=vulnerable', 'vulnerable'],
    ['verdict="fixed"', 'fixed'],
    ["verdict='fixed'", 'fixed'],
    ['diff verdict=fixed more', 'fixed'],
    ['', undefined],
    ['verdict=safe', undefined],
    ['verdict=fixedly', undefined],
    ['noverdict=fixed', undefined],
    ['verdict = fixed', undefined],
    ['verdict=Fixed', undefined],
  ])('reads %j as %s', (meta, verdict) => {
    expect(readVerdict(meta)).toBe(verdict)
  })
})

describe('highlightFence', () => {
  it('keeps code, language, file name and verdict, and drops the rest', async () => {
    const props = { code: 'const a = 1\n', language: 'ts', filename: 'a.ts', meta: 'verdict=fixed', className: 'x' }
    const { html, ...others } = await finished(props)
    expect(others).toEqual({ code: 'const a = 1', language: 'ts', filename: 'a.ts', verdict: 'fixed' })
    expect(html).toContain('<span class="k">const')
  })

  it('keeps the reason why no program has checked it', async () => {
    const props = { code: 'a', language: 'powershell', meta: 'unchecked="no parser can be had" context=x' }
    expect((await finished(props)).unchecked).toBe('no parser can be had')
  })

  it('has no file name and no verdict where none is written', async () => {
    expect(await finished({ code: 'a', language: 'text', filename: '' })).toEqual({
      code: 'a',
      language: 'text',
      html: 'a',
    })
  })

  it('takes away one line break at the end, no more', async () => {
    expect(await finished({ code: '\na\n\n', language: 'text' })).toMatchObject({ code: '\na\n', html: '\na\n' })
  })

  it.each(['a\r\nb\r\n', 'a\rb\r', 'a\nb\n'])('reads the line breaks of %j', async (code) => {
    expect(await finished({ code, language: 'text' })).toMatchObject({ code: 'a\nb', html: 'a\nb' })
  })

  it('marks lines, and only by number', async () => {
    const html = 'a\n<span class="line hl">b</span>'
    expect(await finished({ code: 'a\nb', language: 'text', highlights: [2, '1', null] })).toMatchObject({ html })
    expect(await finished({ code: 'a\nb', language: 'text', highlights: '2' })).toMatchObject({ html: 'a\nb' })
  })

  it('reads a fence without code or language as empty text', async () => {
    expect(await finished({})).toEqual({ code: '', language: 'text', html: '' })
  })

  it('refuses an unknown language', async () => {
    await expect(finished({ code: 'a', language: 'klingon' })).rejects.toThrow('"klingon" is not known')
  })
})
