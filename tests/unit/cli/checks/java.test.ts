import { describe, expect, it } from 'vitest'
import { javaVersion } from '../../../../cli/checks/java.ts'

describe('javaVersion', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['java version "1.8.0_391"', 8],
    ['openjdk version "26" 2026-03-17', 26],
    ['The operation couldn’t be completed. Unable to locate a Java Runtime.', 0],
    ['', 0],
  ])('of %j is %i', (printed, version) => {
    expect(javaVersion(printed)).toBe(version)
  })
})
