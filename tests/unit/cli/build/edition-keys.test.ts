import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { indexingKey, readingKey, renderingKey } from '../../../../cli/build/input-key.ts'
import { ROOT } from '../../../../cli/support/root.ts'
import { tempFolder, writeFiles } from '../temp-folder.ts'

const PROJECT = {
  'guide/rules/all.ts': '',
  'guide/search/page.ts': '',
  'guide/output/address.ts': '',
  'guide/spelling/words.txt': '',
  'cli/build/edition/reader.ts': '',
  'cli/build/search/indexer.ts': '',
  'site.config.ts': '',
  'package-lock.json': '{}',
  'cspell.json': '{}',
  'components/site/SiteHeader.vue': '',
}

/** Which keys are others when a file is written. */
function changedBy(path: string): string {
  const root = tempFolder(PROJECT)
  mkdirSync(join(root, 'node_modules'))
  const keys = () => ({ reading: readingKey(root), rendering: renderingKey(root, {}), indexing: indexingKey(root) })
  const before = keys()
  writeFiles(root, { [path]: 'changed' })
  const after = keys()
  const names = ['reading', 'rendering', 'indexing'] as const
  return names.filter((name) => before[name] !== after[name]).join(' and ')
}

describe('readingKey, renderingKey and indexingKey', () => {
  it.each([
    ['guide/rules/all.ts', 'reading and rendering'],
    ['guide/new.ts', 'reading and rendering'],
    ['guide/search/page.ts', 'reading and rendering and indexing'],
    ['guide/output/address.ts', 'reading and rendering and indexing'],
    ['cli/build/search/indexer.ts', 'indexing'],
    ['cli/build/search-index.ts', ''],
    ['guide/spelling/words.txt', 'reading and rendering'],
    ['cli/build/edition/reader.ts', 'reading and rendering'],
    ['site.config.ts', 'reading and rendering'],
    ['package-lock.json', 'reading and rendering and indexing'],
    ['cspell.json', 'reading and rendering'],
    ['components/site/SiteHeader.vue', 'rendering'],
    ['pages/index.vue', 'rendering'],
    ['assets/css/main.css', 'rendering'],
    ['elements/new.ts', 'rendering'],
    ['modules/application.ts', 'rendering'],
    ['public/icon.svg', 'rendering'],
    ['nuxt.config.ts', 'rendering'],
    ['modules/live-edition.ts', 'rendering'],
    ['.env', 'rendering'],
    ['a-folder-that-nobody-knows/a.ts', 'rendering'],
    ['content/blog/guides/a.md', ''],
    ['samples/idor/fixed/app.ts', ''],
    ['cli/build/compress.ts', ''],
    ['cli/checks/links.ts', ''],
    ['cli/live/watch.ts', ''],
    ['docs/WRITING.md', ''],
    ['README.md', ''],
    ['bench/corpus.ts', ''],
    ['tests/unit/a.test.ts', ''],
    ['.nuxt/nuxt.d.ts', ''],
    ['.output/public/index.html', ''],
    ['node_modules/vue/index.js', ''],
  ])('of %s changes: %s', (path, keys) => {
    expect(changedBy(path)).toBe(keys)
  })

  it('has the environment of a build in the key of rendering alone', () => {
    const root = tempFolder(PROJECT)
    const env = { NUXT_SITE_URL: 'https://a.example' }
    expect(renderingKey(root, env)).not.toBe(renderingKey(root, {}))
    expect(renderingKey(root, { PORT: '4000' })).toBe(renderingKey(root, {}))
  })

  it.each([
    ['reading', 'cli/build/edition/reader.ts', 100, /^(?:guide\/|cli\/build\/edition\/|site\.config\.ts$)/],
    // What names and writes files may change: records with other names are not found.
    [
      'indexing',
      'cli/build/search/indexer.ts',
      15,
      /^(?:guide\/(?:search|output)|cli\/build\/search)\/|\/(?:hash|records|seals)\.ts$/,
    ],
  ])('has everything in the key of %s that %s imports', (_, entry, least, allowed) => {
    const left = [join(ROOT, entry)]
    const found = new Set(left)
    for (const file of left) {
      for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)) {
        const imported = resolve(dirname(file), name)
        if (!found.has(imported)) left.push(imported)
        found.add(imported)
      }
    }
    const paths = [...found].map((file) => relative(ROOT, file))
    expect(paths.length).toBeGreaterThan(least)
    expect(paths.filter((path) => !allowed.test(path))).toEqual([])
  })
})
