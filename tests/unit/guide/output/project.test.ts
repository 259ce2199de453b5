import { describe, expect, it } from 'vitest'
import { projectOptions } from '../../../../guide/output/project.ts'
import site from '../../../../site.config.ts'

describe('projectOptions', () => {
  it('takes the address of site.config.ts, or of the environment without path and slash', () => {
    expect(projectOptions('/none', {}).url).toBe(new URL(site.url).origin)
    expect(projectOptions('/none', { NUXT_SITE_URL: 'https://other.example/' }).url).toBe('https://other.example')
  })

  it('refuses an address that is none', () => {
    expect(() => projectOptions('/none', { NUXT_SITE_URL: 'other' })).toThrow(
      'The site\'s address "other" is no web address.',
    )
  })
})
