import { describe, expect, it } from 'vitest'
import { lint, TERM } from './lint.ts'

describe('file-path', () => {
  it('accepts an article in a category', () => {
    expect(lint({})).toEqual([])
  })

  it('accepts a term', () => {
    expect(lint({ path: 'glossary/jwt.md', text: TERM.replace('Row', 'Low') })).toEqual([])
  })

  it('reports a folder that is no category', () => {
    expect(lint({ path: 'blog/guide/page.md' })).toEqual([
      '1:1 error file-path: The folder "guide" is no category. Did you mean "guides"?',
    ])
  })

  it('reports an article outside of a category', () => {
    expect(lint({ path: 'blog/page.md' })).toEqual([
      '1:1 error file-path: The file must be blog/<category>/<slug>.md to be published. Move it there.',
    ])
  })

  it('reports a folder too deep', () => {
    expect(lint({ path: 'blog/guides/more/page.md' })).toEqual([
      '1:1 error file-path: The file must be blog/<category>/<slug>.md to be published. Move it there.',
    ])
  })

  it('reports a folder that is not published', () => {
    expect(lint({ path: 'blogs/guides/page.md' })).toEqual([
      '1:1 error file-path: "blogs" is no folder of the content, so it is not published. Did you mean "blog"?',
    ])
  })

  it('reports a file outside of a folder', () => {
    expect(lint({ path: 'page.md' })).toEqual([
      '1:1 error file-path: The file stands outside of a folder, so it is not published. Folders are blog, glossary, authors and facts.',
    ])
  })

  it('reports another ending', () => {
    expect(lint({ path: 'blog/guides/page.markdown' })).toEqual([
      '1:1 error file-path: Files in blog/ end in .md, so this one is not published. Rename it to page.md.',
    ])
  })

  it('reports a picture among the text', () => {
    expect(lint({ path: 'blog/guides/page.png', text: 'x' })).toEqual([
      '1:1 error file-path: Files in blog/ end in .md, so this one is not published. Pictures belong in public/.',
    ])
  })

  it('reports capitals and spaces', () => {
    expect(lint({ path: 'blog/guides/My Page.md' })).toEqual([
      '1:1 error file-path: The name "My Page" can\'t be an address: use lower-case letters, digits and single hyphens. Rename it to my-page.md.',
    ])
  })

  it('reports two hyphens in a row', () => {
    expect(lint({ path: 'blog/guides/my--page.md' })).toEqual([
      '1:1 error file-path: The name "my--page" can\'t be an address: use lower-case letters, digits and single hyphens. Rename it to my-page.md.',
    ])
  })

  it('reports the name of the folder page', () => {
    expect(lint({ path: 'blog/guides/index.md' })).toEqual([
      '1:1 error file-path: The name "index" stands for the folder, which has a page of its own. Name the file after its subject.',
    ])
  })
})
