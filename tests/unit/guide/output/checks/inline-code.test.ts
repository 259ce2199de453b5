import { describe, expect, it } from 'vitest'
import { runWithArticle } from '../../../../fixtures/output/run.ts'

describe('inline-code', () => {
  const page = 'inline-code /blog/guides/session-cookies:'

  it.each([
    ['<p style="color: red">Text.</p>', '<p> has a style attribute.'],
    ['<svg><path class="line" style="fill: red"></path></svg>', '<path class="line"> has a style attribute.'],
    ['<style>p { color: red }</style>', 'The page has a <style> element.'],
    ['<p onclick="go()">Text.</p>', '<p> has the handler onclick.'],
    ['<a href=" javascript:go()">Text</a>', '<a> has a javascript: address.'],
  ])('finds %s', (html, message) => {
    expect(runWithArticle('<p>Text.</p>', html)).toEqual([`${page} ${message}`])
  })
})
