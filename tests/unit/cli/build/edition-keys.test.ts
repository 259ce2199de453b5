import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readingKey, renderingKey } from '../../../../cli/build/input-key.ts'
import { ROOT } from '../../../../cli/support/root.ts'
import { tempFolder, writeFiles } from '../temp-folder.ts'

const PROJECT = {
  'guide/rules/all.ts': '',
  'guide/spelling/words.txt': '',
  'cli/build/edition/reader.ts': '',
  'site.config.ts': '',
  'package-lock.json': '{}',
  'cspell.json': '{}',
  'components/site/SiteHeader.vue': '',
}

/** Which keys are others when a file is written. */
function changedBy(path: string): string {
  const root = tempFolder(PROJECT)
  mkdirSync(join(root, 'node_modules'))
  const keys = () => ({ reading: readingKey(root), rendering: renderingKey(root, {}) })
  const before = keys()
  writeFiles(root, { [path]: 'changed' })
  const after = keys()
  return [
    ...(before.reading === after.reading ? [] : ['reading']),
    ...(before.rendering === after.rendering ? [] : ['rendering']),
  ].join(' and ')
}

describe('readingKey and renderingKey', () => {
  it.each([
    ['guide/rules/all.ts', 'reading and rendering'],
    ['guide/new.ts', 'reading and rendering'],
    ['guide/spelling/words.txt', 'reading and rendering'],
    ['cli/build/edition/reader.ts', 'reading and rendering'],
    ['site.config.ts', 'reading and rendering'],
    ['package-lock.json', 'reading and rendering'],
    ['cspell.json', 'reading and rendering'],
    ['components/site/SiteHeader.vue', 'rendering'],
    ['pages/index.vue', 'rendering'],
    ['assets/css/main.css', 'rendering'],
    ['elements/new.ts', 'rendering'],
    ['modules/application.ts', 'rendering'],
    ['public/icon.svg', 'rendering'],
    ['nuxt.config.ts', 'rendering'],
    ['content.config.ts', 'rendering'],
    ['.env', 'rendering'],
    ['a-folder-that-nobody-knows/a.ts', 'rendering'],
    ['content/blog/guides/a.md', ''],
    ['samples/idor/fixed/app.ts', ''],
    ['cli/build/compress.ts', ''],
    ['cli/checks/links.ts', ''],
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

  it('has everything in the key of reading that reading imports', () => {
    const left = [join(ROOT, 'cli/build/edition/reader.ts')]
    const found = new Set(left)
    for (const file of left) {
      for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)) {
        const imported = resolve(dirname(file), name)
        if (!found.has(imported)) left.push(imported)
        found.add(imported)
      }
    }
    const paths = [...found].map((file) => relative(ROOT, file))
    expect(paths.length).toBeGreaterThan(100)
    expect(paths.filter((path) => !/^(?:guide\/|cli\/build\/edition\/|site\.config\.ts$)/.test(path))).toEqual([])
  })
})
