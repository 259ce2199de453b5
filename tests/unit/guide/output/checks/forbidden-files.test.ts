import { describe, expect, it } from 'vitest'
import { runWith, runWithFile } from '../../../../fixtures/output/run.ts'

describe('forbidden-files', () => {
  it.each([
    '_payload.json',
    'blog/guides/session-cookies/_payload.json',
    '__nuxt_content/articles/sql_dump.txt',
    '_nuxt/elements.js.map',
    '_nuxt/elements.js.map.br',
    '200.html.gz',
  ])('finds %s', (path) => {
    expect(runWithFile(path, '')).toEqual([
      expect.stringContaining(`forbidden-files ${path}: The file must not be published. It `),
    ])
  })

  it('finds the shell for client rendering', () => {
    expect(runWithFile('200.html', '')).toContain(
      'forbidden-files 200.html: The file must not be published. It is a blank page for client rendering.',
    )
  })

  it('finds a page at an address with a trailing slash', () => {
    expect(runWithFile('blog/index.html', '')).toContain(
      'forbidden-files blog/index.html: The file must not be published. Servers answer for it with a trailing slash, at ' +
        'a second address.',
    )
  })

  it('finds a script that names a source map', () => {
    expect(runWith('_nuxt/elements.js', ';', ';//# sourceMappingURL=elements.js.map')).toEqual([
      'forbidden-files _nuxt/elements.js: The file names a source map.',
    ])
  })
})
