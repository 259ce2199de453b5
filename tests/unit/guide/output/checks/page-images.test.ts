import { describe, expect, it } from 'vitest'
import { png } from '../../../../fixtures/output/pictures.ts'
import { run, runWith, runWithArticle } from '../../../../fixtures/output/run.ts'
import { ARTICLE, change, validSite } from '../../../../fixtures/output/site.ts'

const URL = 'https://guide.example/images/cookie.png'
const page = 'page-images /blog/guides/session-cookies:'

/** What is found on the article when its picture is another file. */
function withPicture(picture: string): string[] {
  const findings = run({ ...validSite(), 'images/cookie.png': picture })
  return findings.filter((finding) => finding.startsWith(page))
}

describe('page-images', () => {
  it('finds a page without a picture', () => {
    expect(runWith('blog.html', 'property="og:image"', 'property="og:picture"')).toEqual([
      'page-images /blog: The page has no og:image.',
    ])
  })

  it('finds a picture of another size than the page and its JSON-LD say', () => {
    expect(withPicture(png(1200, 600))).toEqual([
      `${page} og:image ${URL} has 1200 × 600 pixels; the page says 1200 × 630.`,
      `${page} The JSON-LD image ${URL} has 1200 × 600 pixels; the page says 1200 × 630.`,
    ])
    expect(runWithArticle('og:image:width" content="1200"', 'og:image:width" content="630"')).toEqual([
      `${page} og:image ${URL} has 1200 × 630 pixels; the page says 630 × 630.`,
    ])
    expect(runWithArticle('"height":"630 px"', '"height":"628 px"')).toEqual([
      `${page} The JSON-LD image ${URL} has 1200 × 630 pixels; the page says 1200 × 628.`,
    ])
  })

  it('knows the size of a drawn picture by its name', () => {
    const path = 'og/blog/guides/session-cookies.4x3.png'
    const graph = `"image":["https://guide.example/${path}"]`
    const files = change(validSite(), ARTICLE, /"image":\[.*?\]/.exec(validSite()[ARTICLE] ?? '')?.[0] ?? '', graph)
    expect(run({ ...files, [path]: png(1200, 900) })).toEqual([])
    expect(run({ ...files, [path]: png(1200, 1200) })).toEqual([
      `${page} The JSON-LD image https://guide.example/${path} has 1200 × 1200 pixels; the page says 1200 × 900.`,
    ])
  })

  it('finds a picture of more than 60 KB', () => {
    const heavy = png(1200, 630) + ' '.repeat(60_000)
    expect(withPicture(heavy)[0]).toBe(`${page} og:image ${URL} has 60033 bytes; 60000 are allowed.`)
    expect(withPicture(heavy.slice(0, 60_000))).toEqual([])
  })

  it('finds a file that is no picture, one that networks do not show, and a type that is another', () => {
    expect(withPicture('stands for a picture')[0]).toBe(`${page} og:image ${URL} is no picture.`)
    expect(withPicture('<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"></svg>')[0]).toBe(
      `${page} og:image ${URL} is svg.`,
    )
    expect(runWithArticle('content="image/png"', 'content="image/jpeg"')).toEqual([
      `${page} og:image ${URL} is png; the page says image/jpeg.`,
    ])
  })
})
