import { describe, expect, it } from 'vitest'
import { cweIds, owaspIds } from '../../../../guide/schema/weakness.ts'

describe('cweIds', () => {
  it('makes a list of one id and keeps a list', () => {
    expect(cweIds.parse('CWE-639')).toEqual(['CWE-639'])
    expect(cweIds.parse(['CWE-79', 'CWE-1336'])).toEqual(['CWE-79', 'CWE-1336'])
  })

  it.each([
    '639',
    639,
    'cwe-639',
    'CWE-0',
    'CWE-0639',
    'CWE-1234567',
    'CWE-639 ',
    '',
    [],
    ['CWE-639', 'x'],
    [['CWE-1']],
  ])('refuses %j', (value) => {
    expect(cweIds.safeParse(value).success).toBe(false)
  })
})

describe('owaspIds', () => {
  it.each(['A01:2025', 'A10:2021', 'LLM01:2025', 'LLM10:2025', 'ASI01:2026'])('takes %s', (id) => {
    expect(owaspIds.parse(id)).toEqual([id])
    expect(owaspIds.parse([id])).toEqual([id])
  })

  it.each([
    'A01',
    'A00:2025',
    'A11:2025',
    'A1:2025',
    'a01:2025',
    'A01:1999',
    'LLM11:2025',
    'API1:2023',
    '',
    [],
    ['A01:2025', 'A1'],
  ])('refuses %j', (value) => {
    expect(owaspIds.safeParse(value).success).toBe(false)
  })
})
