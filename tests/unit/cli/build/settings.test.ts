import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkSettings, contentFolder } from '../../../../cli/build/settings.ts'
import { tempFolder } from '../temp-folder.ts'

describe('contentFolder', () => {
  it.each([
    [{}, '/site/content'],
    [{ GUIDE_CONTENT: '' }, '/site/content'],
    [{ GUIDE_CONTENT: 'other/guides' }, '/site/other/guides'],
    [{ GUIDE_CONTENT: '/elsewhere' }, '/elsewhere'],
  ])('with %j is %s', (env, folder) => {
    expect(contentFolder('/site', env)).toBe(folder)
  })
})

describe('checkSettings', () => {
  it('says nothing when all is well', () => {
    const root = tempFolder({ 'content/a.md': '' })
    expect(() => checkSettings(root, {})).not.toThrow()
    for (const url of ['https://a.example', 'https://a.example/', 'http://localhost:3000']) {
      expect(() => checkSettings(root, { NUXT_SITE_URL: url })).not.toThrow()
    }
  })

  it.each(['nonsense', 'https://a.example/path', 'http://a.example', 'a.example'])(
    'refuses the address %s in one sentence',
    (url) => {
      const root = tempFolder({ 'content/a.md': '' })
      expect(() => checkSettings(root, { NUXT_SITE_URL: url })).toThrow(`The site's address "${url}"`)
    },
  )

  it('names the content folder that is missing, or is a file', () => {
    const root = tempFolder({ file: '' })
    expect(() => checkSettings(root, {})).toThrow(`The content belongs in ${join(root, 'content')}, and there is no`)
    expect(() => checkSettings(root, { GUIDE_CONTENT: 'file' })).toThrow(`GUIDE_CONTENT names ${join(root, 'file')}`)
  })
})
