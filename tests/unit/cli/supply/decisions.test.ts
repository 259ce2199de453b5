import { expect, it } from 'vitest'
import { ADVISORIES, LICENCE_EXCEPTIONS, UNRUN_SCRIPTS } from '../../../../cli/supply/decisions.ts'
import { isCalendarDay } from '../../../../guide/schema/date.ts'

it('gives a reason for each decision, and a day for each exception from an advisory', () => {
  const reasons = [
    ...Object.values(LICENCE_EXCEPTIONS).map(({ reason }) => reason),
    ...Object.values(UNRUN_SCRIPTS),
    ...Object.values(ADVISORIES).map(({ reason }) => reason),
  ]
  expect(reasons.filter((reason) => !/^[A-Z].{15,}\.$/.test(reason))).toEqual([])
  expect(Object.values(ADVISORIES).filter(({ until }) => !isCalendarDay(until))).toEqual([])
})
