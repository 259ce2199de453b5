import { describe, expect, it } from 'vitest'
import SeverityStamp from '../../components/article/SeverityStamp.vue'
import { classesOf } from '../../guide/output/dom.ts'
import { SEVERITIES } from '../../guide/schema/severity.ts'
import { render, textOf } from './render.ts'

describe('SeverityStamp', () => {
  it.each(SEVERITIES)('says "%s" in a word and repeats it in colour', async (severity) => {
    const { one } = await render(SeverityStamp, { severity })
    expect(textOf(one('span'))).toBe(severity)
    expect(classesOf(one('span'))).toContain(`is-${severity}`)
  })
})
