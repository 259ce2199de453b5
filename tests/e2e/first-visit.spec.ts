import { statSync } from 'node:fs'
import { join } from 'node:path'
import { measureFirstVisit, overBudget } from './support/first-visit.ts'
import { FOLDER, SAMPLE_AND_MISSING } from './support/pages.ts'
import { servePages } from './support/page-server.ts'
import { expect, test } from './support/test.ts'
import { visit } from './support/visit.ts'

for (const path of SAMPLE_AND_MISSING) {
  test(`${path} keeps to its budget`, async ({ page, problems }) => {
    const measured = await measureFirstVisit(page, () => visit(page, path, problems))
    expect(overBudget(path, measured)).toEqual([])
  })
}

test('what is measured is what was compressed with Brotli', async ({ page }) => {
  const { bytes, javascript } = await measureFirstVisit(page, async () => void (await page.goto('/blog')))
  const sizes = Object.keys(bytes).map((path) => [
    path,
    statSync(join(FOLDER, `${path === '/blog' ? '/blog.html' : path}.br`)).size,
  ])
  expect(bytes).toEqual(Object.fromEntries(sizes))
  expect(javascript).toBeGreaterThan(0)
})

test('a page over its budget is found', async ({ page, problems }) => {
  const pictures = Array.from({ length: 9 }, (_, number) => `<img src="/${number}" alt="">`).join('')
  const server = await servePages({
    '/blog/a/b': { body: `${pictures}<script src="/script"></script>${'text '.repeat(8_000)}` },
    '/script': { body: `/* ${'x'.repeat(9_000)} */`, headers: { 'content-type': 'text/javascript' } },
    ...Object.fromEntries(Array.from({ length: 9 }, (_, number) => [`/${number}`, { body: '' }])),
  })
  problems.expect(/^origin: /)
  const measured = await measureFirstVisit(page, async () => void (await page.goto(`${server.url}/blog/a/b`)))
  await server.close()
  expect(overBudget('/blog/a/b', measured)).toEqual([
    expect.stringMatching(/bytes of 30000/),
    expect.stringMatching(/bytes of JavaScript of 8000/),
    expect.stringMatching(/^11 requests of 8/),
  ])
})
