import { describe, expect, it } from 'vitest'
import ProseImg from '../../components/prose/ProseImg.vue'
import { render } from './render.ts'

const attributes = async (props: Record<string, unknown>): Promise<Record<string, string>> => {
  const { one } = await render(ProseImg, props)
  return Object.fromEntries(one('img').attrs.map(({ name, value }) => [name, value]))
}

describe('ProseImg', () => {
  it('says what the picture shows, keeps its place and loads late', async () => {
    const props = { src: '/a.png', alt: 'The "Keys" page', width: '800', height: 450 }
    expect(await attributes(props)).toEqual({
      src: '/a.png',
      alt: 'The "Keys" page',
      width: '800',
      height: '450',
      loading: 'lazy',
      decoding: 'async',
    })
  })

  it('keeps an empty alternative and invents no size', async () => {
    expect(await attributes({ src: '/a.png', alt: '' })).toEqual({
      src: '/a.png',
      alt: '',
      loading: 'lazy',
      decoding: 'async',
    })
  })
})
