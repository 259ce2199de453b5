import { describe, expect, it } from 'vitest'
import { ELEMENTS, findElement, writtenValue } from '../../../../guide/allowed/elements.ts'
import { UNSAFE_ELEMENTS } from '../../../../guide/rules/html-elements.ts'
import { RAW_ELEMENTS, TAGS } from '../../../../guide/tags/registry.ts'

describe('the allow-list', () => {
  it('has nothing that runs code, but for the box of a task', () => {
    expect(Object.keys(ELEMENTS).filter((name) => UNSAFE_ELEMENTS.has(name))).toEqual(['input'])
    expect(writtenValue('input', 'type')).toBeUndefined()
  })

  it('has no handler, style or class that an editor could write', () => {
    const written = Object.values(ELEMENTS).flatMap((element) => Object.keys(element.written))
    expect([...new Set(written)].sort()).toEqual(['dir', 'height', 'hreflang', 'id', 'lang', 'open', 'title', 'width'])
  })

  it('has everything that may be written in angle brackets', () => {
    expect(RAW_ELEMENTS.filter((name) => !findElement(name))).toEqual([])
  })

  it('leaves tags to the registry', () => {
    expect(TAGS.filter(({ name }) => findElement(name))).toEqual([])
  })

  it('has nothing of the names that objects have', () => {
    expect(findElement('constructor')).toBeUndefined()
    expect(writtenValue('em', 'constructor')).toBeUndefined()
    expect(writtenValue('toString', 'length')).toBeUndefined()
  })
})
