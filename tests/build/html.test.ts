import { resolve } from 'node:path'
import process from 'node:process'
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { readFolder } from '../../guide/output/files.ts'

const root = resolve(import.meta.dirname, '../..')
const folder = resolve(root, process.env.SITE_OUTPUT || '.output/public')
// Rules and their exceptions: .htmlvalidate.mjs
const validator = new HtmlValidate(new FileSystemConfigLoader())

/** What html-validate finds: `page:line:column: rule: message`. */
async function findings(page: string, html: string): Promise<string[]> {
  const { results } = await validator.validateString(html, resolve(root, page))
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${page}:${line}:${column}: ${ruleId}: ${message}`),
  )
}

describe('html-validate', { timeout: 600_000 }, () => {
  it('finds nothing on any page', async () => {
    const output = readFolder(folder)
    const pages = [...output.sizes.keys()].filter((path) => path.endsWith('.html'))
    expect(pages).toContain('404.html')
    const found = await Promise.all(pages.map((page) => findings(page, output.read(page).toString())))
    expect(found.flat()).toEqual([])
  })

  it.each([
    ['element-permitted-content', '<span><div></div></span>'],
    ['no-implicit-button-type', '<button>Copy</button>'],
    ['no-inline-style', '<p style="color: red">Red</p>'],
    ['no-dup-id', '<p id="a"></p><p id="a"></p>'],
    ['wcag/h37', '<img src="/a.png">'],
    ['require-sri', '<script src="https://other.example/a.js"></script>'],
  ])('%s is found in broken HTML', async (rule, body) => {
    const html = `<!DOCTYPE html><html lang="en"><head><title>Broken</title></head><body>${body}</body></html>`
    const place = /^broken\.html:1:\d+: /
    expect((await findings('broken.html', html)).map((found) => found.replace(place, ''))).toContainEqual(
      expect.stringMatching(new RegExp(`^${rule}: `)),
    )
  })
})
