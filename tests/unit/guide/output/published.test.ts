import { expect, it } from 'vitest'
import { readPage } from '../../../../guide/output/page.ts'
import { isPublished } from '../../../../guide/output/published.ts'
import { OPTIONS } from '../../../fixtures/output/site.ts'

it.each([
  ['blog/guides/session-cookies.html', true],
  ['blog/guides/passkeys.html', false],
  ['blog/guides.html', false],
  ['about.html', false],
])('says of %s whether it is a published article', (file, published) => {
  expect(isPublished(readPage(file, '', OPTIONS.url).facts, { options: OPTIONS })).toBe(published)
})
