import { describe, expect, it } from 'vitest'
import { runWith } from '../../../../fixtures/output/run.ts'

describe('description', () => {
  const meta = '<meta name="description" content="Every guide of the small site that is written for the tests.">'

  it('finds a page without one', () => {
    expect(runWith('blog.html', meta, '')).toEqual(['description /blog: The page has no meta description.'])
  })

  it('finds one that is too short', () => {
    expect(runWith('blog.html', meta, '<meta name="description" content="All guides.">')).toEqual([
      'description /blog: The meta description has 11 characters.',
    ])
  })

  it('finds one that two pages have', () => {
    const same = '<meta name="description" content="A small site that is written for the tests and has no other use.">'
    expect(runWith('blog.html', meta, same)).toEqual(['description /blog: The meta description is also that of /.'])
  })
})
