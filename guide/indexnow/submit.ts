import { keyAddress } from './key.ts'

/** Most addresses of one request, https://www.indexnow.org/documentation */
const BATCH = 10_000

/** Who submits, and where. */
export interface Submission {
  /** Of a search engine that takes part; it tells the others. */
  endpoint: string
  /** Public address of the site without a trailing slash. */
  origin: string
  key: string
  addresses: readonly string[]
}

/** What an answer means, https://www.indexnow.org/documentation. 202: the key is still looked at. */
const REFUSALS: Readonly<Record<number, string>> = {
  400: 'It can’t read the request.',
  403: 'It does not accept the key: is the file with it published?',
  422: 'It says that the addresses are not those of the site.',
  429: 'It has had too many requests. Try again later.',
}

/**
 * Makes sure that the published site has the key, without which every address would be refused.
 *
 * @throws Error with one sentence
 */
export async function assertKeyIsPublished({ origin, key }: Pick<Submission, 'origin' | 'key'>): Promise<void> {
  const address = origin + keyAddress(key)
  const answer = await fetch(address).catch((error: Error) => error)
  if (answer instanceof Error) throw new Error(`${address} can't be reached: publish the site first.`)
  const text = await answer.text()
  if (!answer.ok || text.trim() !== key) throw new Error(`${address} does not hold the key: publish the site first.`)
}

/**
 * Tells search engines of addresses.
 *
 * @throws Error with one sentence where they are not accepted
 */
export async function submitAddresses({ endpoint, origin, key, addresses }: Submission): Promise<void> {
  const { host } = new URL(origin)
  for (let start = 0; start < addresses.length; start += BATCH) {
    const urlList = addresses.slice(start, start + BATCH)
    const answer = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ host, key, keyLocation: origin + keyAddress(key), urlList }),
    }).catch((error: Error) => error)
    if (answer instanceof Error) throw new Error(`${endpoint} can't be reached. Nothing was recorded, so try again.`)
    if (answer.status === 200 || answer.status === 202) continue
    const reason = REFUSALS[answer.status] ?? 'It gives no reason.'
    throw new Error(`${endpoint} answered ${answer.status}. ${reason} Nothing was recorded.`)
  }
}
