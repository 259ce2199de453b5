import { parseMarkdown as parseAsNuxt } from '@nuxtjs/mdc/runtime/parser/index'
import { describe, expect, it, vi } from 'vitest'
import { fromMarkdown, isReadableAddress } from '../../../../guide/rules/readable-address.ts'

/** Whether the link of a page keeps its address. */
async function isKept(markdown: string): Promise<boolean> {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  try {
    return JSON.stringify((await parseAsNuxt(markdown)).body).includes('"href":')
  } catch {
    return false
  } finally {
    warned.mockRestore()
  }
}

const ADDRESSES: [string, boolean][] = [
  ['https://example.com/a%20b', true],
  ['https://example.com/100%', true],
  ['https://example.com/%C3%A4?a=b&amp;c=d', true],
  ['/about?q=1#x', true],
  ['#x', true],
  ['mailto:a@example.com', true],
  ['https://example.com/%E4', false],
  ['https://example.com/%zz', false],
  ['https://', false],
  ['https://example.com:99999', false],
  ['https://exa<mple.com', false],
]

describe('isReadableAddress', () => {
  it.each(ADDRESSES)('says of %s in Markdown what Nuxt Content does: %s', async (address, isReadable) => {
    expect(isReadableAddress(fromMarkdown(address))).toBe(isReadable)
    expect(await isKept(`[A page](<${address.replace('<', '\\<')}>)`)).toBe(isReadable)
  })

  it('takes the address of a prop as it is written', async () => {
    expect(isReadableAddress('https://example.com/100%')).toBe(false)
    expect(await isKept('::call-to-action{href="https://example.com/100%"}\n::')).toBe(false)
    expect(await isKept('::call-to-action{href="https://example.com/100%25"}\n::')).toBe(true)
  })
})
