import { describe, expect, it } from 'vitest'
import { readSrc, takeFromSample } from '../../../../guide/proof/fence-source.ts'
import { samples } from './sample-files.ts'

describe('readSrc', () => {
  it.each([
    ['src="samples/a/b.ts#c"', 'samples/a/b.ts#c'],
    ["verdict=fixed src='samples/a/b.ts'", 'samples/a/b.ts'],
    ['src=samples/a/b.ts verdict=fixed', 'samples/a/b.ts'],
    ['src=""', ''],
    ['verdict=fixed', undefined],
    ['datasrc="x"', undefined],
  ])('reads %s', (meta, src) => {
    expect(readSrc(meta)).toBe(src)
  })
})

describe('takeFromSample', () => {
  const take = (src: string) => takeFromSample(src, samples())

  it('gives code, side and sample', () => {
    expect(take('samples/idor/fixed/app.ts#read')).toEqual({
      code: 'read: (id: string) => db.find({ id, owner }),',
      side: 'fixed',
      sample: 'idor',
    })
    expect(take('samples/idor/schema.sql#L1')).toEqual({ code: 'create table notes (id int);', sample: 'idor' })
  })

  it.each([
    [
      'samples/idor/fixed/ap.ts',
      'There is no file samples/idor/fixed/ap.ts.',
      'Did you mean "samples/idor/fixed/app.ts"?',
    ],
    ['samples/idor/x', 'There is no file samples/idor/x.', 'Files of the sample are samples/idor/README.md, '],
    ['samples/zzz/x', 'There is no file samples/zzz/x.', 'Samples stand in samples/.'],
    ['samples/idor/fixed/app.ts#raed', 'has no region "raed".', 'Did you mean "read"?'],
    ['samples/idor/fixed/app.ts#x', 'has no region "x".', 'Regions are read.'],
    ['samples/idor/proof.ts#x', 'has no region "x".', 'Write #region and #endregion'],
    ['samples/idor/fixed/app.ts#L3-99', 'has no lines L3-99: it ends with line 7.', 'Write lines as #L3-9.'],
    ['samples/idor/schema.sql#empty', 'There is no code in', 'Write it'],
    ['guide/rules/all.ts', "A fence can't take its code from", 'Name a file below samples/'],
    ['samples/../package.json', "A fence can't take its code from", 'Name a file below samples/'],
  ])('tells what is wrong with %s', (src, message, hint) => {
    const found = take(src)
    expect(found).toEqual({ message: expect.stringContaining(message), hint: expect.stringContaining(hint) })
  })

  it('tells a region without an end, and a mark that would be shown', () => {
    const files = samples({ 'samples/idor/a.ts': '// #region a\n1\n', 'samples/idor/b.ts': 'x // #region b\n' })
    expect(takeFromSample('samples/idor/a.ts#a', files)).toMatchObject({
      message: expect.stringContaining('has no end'),
    })
    expect(takeFromSample('samples/idor/b.ts', files)).toMatchObject({
      message: expect.stringContaining('still holds a mark'),
    })
  })
})
