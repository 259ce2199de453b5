import { describe, expect, it } from 'vitest'
import { runWithArticle } from '../../../../fixtures/output/run.ts'

describe('unique-ids', () => {
  it('finds an id that is used twice', () => {
    expect(runWithArticle('<h3 id="paths">', '<h3 id="flags">')).toEqual([
      'unique-ids /blog/guides/session-cookies: The id "flags" is used twice: on <h2> and on <h3 id="flags">.',
    ])
  })

  it('finds an id without a word', () => {
    expect(runWithArticle('<h3 id="paths">', '<h3 id="the paths">')).toEqual([
      'unique-ids /blog/guides/session-cookies: The id "the paths" of <h3> is empty or has white space.',
    ])
  })
})
