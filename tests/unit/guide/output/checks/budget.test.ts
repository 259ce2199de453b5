import { describe, expect, it } from 'vitest'
import { run, runWith, runWithArticle } from '../../../../fixtures/output/run.ts'
import { ARTICLE, change, validSite } from '../../../../fixtures/output/site.ts'

describe('budget', () => {
  // Compresses badly: digits of a sequence that does not repeat.
  function noise(bytes: number): string {
    let state = 1
    let text = ''
    while (text.length < bytes * 2) text += (state = (state * 48271) % 2147483647).toString(36)
    return text
  }

  it('finds an article that is too heavy, where another page may be', () => {
    const heavy = noise(32_000)
    expect(runWithArticle('<p>Text.</p>', `<p>${heavy}</p>`)).toEqual([
      expect.stringMatching(
        /^budget \/blog\/guides\/session-cookies: HTML, CSS and JavaScript have \d{5} bytes compressed/,
      ),
    ])
    expect(runWith('blog.html', '<h1>All', `<p>${heavy.slice(0, 48_000)}</p><h1>All`)).toEqual([])
  })

  it('counts the style sheet', () => {
    const findings = runWith('_nuxt/style.css', 'body', `/*${noise(32_000)}*/body`)
    expect(findings[0]).toMatch(/^budget .* bytes compressed \(\d{5} linked\)/)
  })

  it('finds too much JavaScript', () => {
    expect(runWith('_nuxt/elements.js', 'customElements', `"${noise(7_000)}";customElements`)).toContainEqual(
      expect.stringMatching(/^budget \/404: Its JavaScript has \d{4} bytes compressed; 8000 are allowed\.$/),
    )
  })

  it('finds too many requests', () => {
    const pictures = Array.from({ length: 4 }, (_, index) => `/p${index}.png`)
    const files = Object.fromEntries(pictures.map((path) => [path.slice(1), 'stands for a picture']))
    const html = pictures.map((path) => `<img src="${path}" alt="" width="1" height="1">`).join('')
    expect(run({ ...change(validSite(), ARTICLE, '<p>Text.</p>', html), ...files })).toEqual([
      'budget /blog/guides/session-cookies: The page makes 10 requests; 8 are allowed.',
    ])
  })
})
