import { describe, expect, it } from 'vitest'
import { lint, otherArticle } from './lint.ts'

const PLAIN =
  'Write a path of letters, digits and hyphens, without % escapes, "*", ":", "//" or a part that starts with a dot.'

describe('alias-address', () => {
  it('accepts plain paths, with .html, a slash at the end or letters of any language', () => {
    expect(lint({ fields: 'aliases: [/old, /blog/old.html, /2024/05/old/, /blog/schlüssel, /Old_Page.php]' })).toEqual(
      [],
    )
  })

  it('accepts a path with and without .html in one article', () => {
    expect(lint({ fields: 'aliases: [/old, /old.html]' })).toEqual([])
  })

  it.each(['/blog/*', '/:slug', '//evil.example', '/a//b', '/../x', '/.env', '/caf%C3%A9', '/a\\b'])(
    'reports %s, which not every host can redirect',
    (alias) => {
      expect(lint({ fields: `aliases: ['${alias}']` })).toEqual([
        `8:11 error alias-address: ${alias} can't be redirected by every host. ${PLAIN}`,
      ])
    },
  )

  it.each(['/index', '/index.html', '/404', '/404.html', '/200.html'])('reports %s, which every site has', (alias) => {
    expect(lint({ fields: `aliases: [${alias}]` })).toEqual([
      `8:11 error alias-address: ${alias} is a page that every site has. Delete the entry.`,
    ])
  })

  it('reports a path whose page would replace an article or a page', () => {
    expect(lint({ fields: 'aliases: [/blog/guides/page.html, /about/]' })).toEqual([
      '8:11 error alias-address: The page of /blog/guides/page.html would replace /blog/guides/page, ' +
        'which leads there anyway. Delete the entry.',
      '8:35 error alias-address: The page of /about/ would replace /about, which leads there anyway. Delete the entry.',
    ])
  })

  it('reports a path that needs the page of another alias', () => {
    expect(
      lint({ fields: 'aliases: [/old.html]', others: { 'blog/guides/a.md': otherArticle(2, 'aliases: [/old]') } }),
    ).toEqual([
      '8:11 error alias-address: /old.html and /old (blog/guides/a.md) need the same page. Keep one of the two.',
    ])
  })
})
