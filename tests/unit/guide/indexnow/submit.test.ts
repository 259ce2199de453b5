import { describe, expect, it } from 'vitest'
import { assertKeyIsPublished, submitAddresses } from '../../../../guide/indexnow/submit.ts'
import { startEngine } from '../../../fixtures/indexnow-engine.ts'

const KEY = 'a-key-of-the-tests'
const addresses = ['https://guide.example/', 'https://guide.example/blog']

describe('submitAddresses', () => {
  it('sends host, key and addresses as the protocol has them', async () => {
    const engine = await startEngine({ status: 202 })
    await submitAddresses({ endpoint: engine.endpoint, origin: 'https://guide.example', key: KEY, addresses })
    expect(engine.received).toEqual([
      {
        host: 'guide.example',
        key: KEY,
        keyLocation: `https://guide.example/${KEY}.txt`,
        urlList: addresses,
      },
    ])
  })

  it('sends at most 10,000 at once', async () => {
    const engine = await startEngine()
    const many = Array.from({ length: 10_001 }, (_, index) => `https://guide.example/${index}`)
    await submitAddresses({ endpoint: engine.endpoint, origin: 'https://guide.example', key: KEY, addresses: many })
    expect(engine.received.map(({ urlList }) => urlList.length)).toEqual([10_000, 1])
  })

  it.each([
    [400, 'can’t read the request'],
    [403, 'does not accept the key'],
    [422, 'not those of the site'],
    [429, 'too many requests'],
    [500, 'gives no reason'],
  ])('says what the answer %d means', async (status, words) => {
    const { endpoint } = await startEngine({ status })
    const submitted = submitAddresses({ endpoint, origin: 'https://guide.example', key: KEY, addresses })
    await expect(submitted).rejects.toThrow(`${endpoint} answered ${status}. `)
    await expect(submitted).rejects.toThrow(words)
  })

  it('says that nobody answers', async () => {
    const engine = await startEngine()
    await engine.stop()
    const { endpoint } = engine
    await expect(submitAddresses({ endpoint, origin: 'https://guide.example', key: KEY, addresses })).rejects.toThrow(
      `${endpoint} can't be reached.`,
    )
  })
})

describe('assertKeyIsPublished', () => {
  it('wants the file of the key with the key in it', async () => {
    const engine = await startEngine({ files: { [`/${KEY}.txt`]: `${KEY}\n`, '/other-key.txt': 'something else' } })
    await expect(assertKeyIsPublished({ origin: engine.origin, key: KEY })).resolves.toBeUndefined()
    for (const key of ['other-key', 'missing-key']) {
      await expect(assertKeyIsPublished({ origin: engine.origin, key })).rejects.toThrow(
        `${engine.origin}/${key}.txt does not hold the key: publish the site first.`,
      )
    }
    await engine.stop()
    await expect(assertKeyIsPublished({ origin: engine.origin, key: KEY })).rejects.toThrow("can't be reached")
  })
})
