import { describe, expect, it } from 'vitest'
import { runWithArticle } from '../../../../fixtures/output/run.ts'

describe('images', () => {
  const page = 'images /blog/guides/session-cookies:'
  const name = 'The image /images/cookie.png'

  it.each([
    [' alt="A cookie with a lock"', '', `${name} has no alt.`],
    [' width="640"', '', `${name} has no width or no height.`],
    ['height="480"', 'height="auto"', `${name} has no width or no height.`],
    ['src="/images/cookie.png"', 'src="/images/none.png"', 'The image file /images/none.png does not exist.'],
    ['src="/images/cookie.png"', 'src=""', 'The image  shows nothing.'],
    [
      'width="640"',
      'width="640" srcset="/images/cookie.png 1x, /two.png 2x"',
      'The image file /two.png does not exist.',
    ],
  ])('finds an image with %s written as "%s"', (from, to, message) => {
    expect(runWithArticle(from, to)).toEqual([`${page} ${message}`])
  })

  it('takes an empty alt for decoration', () => {
    expect(runWithArticle('alt="A cookie with a lock"', 'alt=""')).toEqual([])
  })
})
