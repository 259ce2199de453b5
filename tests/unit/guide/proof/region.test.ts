import { describe, expect, it } from 'vitest'
import { regionNames, takeRegion } from '../../../../guide/proof/region.ts'

const CODE = `import { a } from 'a'

  // #region outer
  function outer() {

    // #region inner
    return a
    // #endregion inner
  }
  // #endregion outer
export { outer }
`

describe('takeRegion', () => {
  it('takes the lines between the marks, without the marks inside and the indentation that all share', () => {
    expect(takeRegion(CODE, 'outer')).toBe('function outer() {\n\n  return a\n}')
    expect(takeRegion(CODE, 'inner')).toBe('return a')
  })

  it('takes the whole file without its marks', () => {
    expect(takeRegion(CODE, '')).toBe(
      `import { a } from 'a'\n\n  function outer() {\n\n    return a\n  }\nexport { outer }`,
    )
  })

  it('takes lines, counted in the file', () => {
    expect(takeRegion(CODE, 'L1')).toBe("import { a } from 'a'")
    expect(takeRegion(CODE, 'L6-9')).toBe('  return a\n}')
    expect(takeRegion(CODE, 'L10-L11')).toBe('export { outer }')
  })

  it.each(['L0', 'L12', 'L9-12', 'L4-3', 'none', 'out'])('knows no %s', (fragment) => {
    expect(takeRegion(CODE, fragment)).toBeUndefined()
  })

  it.each([
    ['SQL', '-- #region x\nselect 1;\n-- #endregion x\n'],
    ['YAML', 'a: 1\n# #region x\nselect 1;\n# #endregion x\n'],
    ['a shell without a space', '#region x\nselect 1;\n#endregion x\n'],
    ['HTML', '<!-- #region x -->\nselect 1;\n<!-- #endregion x -->\n'],
    ['CSS', '/* #region x */\nselect 1;\n/* #endregion x */\n'],
    ['JSX', '{/* #region x */}\nselect 1;\n{/* #endregion x */}\n'],
    ['INI', '; #region x\nselect 1;\n; #endregion x\n'],
  ])('reads the marks of %s', (_language, text) => {
    expect(takeRegion(text, 'x')).toBe('select 1;')
  })

  it('ends a region at the end of its own depth where the mark has no name', () => {
    expect(takeRegion('// #region a\n1\n// #region b\n2\n// #endregion\n3\n// #endregion\n4\n', 'a')).toBe('1\n2\n3')
  })

  it('has no region without an end', () => {
    expect(takeRegion('// #region a\n1\n', 'a')).toBeUndefined()
  })

  it('does not take a name for another that begins with it', () => {
    expect(takeRegion('// #region read-all\n1\n// #endregion read-all\n', 'read')).toBeUndefined()
  })
})

describe('regionNames', () => {
  it('lists them in their order', () => {
    expect(regionNames(CODE)).toEqual(['outer', 'inner'])
  })
})
