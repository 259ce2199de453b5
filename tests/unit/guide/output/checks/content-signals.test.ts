import { describe, expect, it } from 'vitest'
import { runOnly } from '../../../../fixtures/output/run.ts'
import { change, validSite } from '../../../../fixtures/output/site.ts'

describe('content-signals', () => {
  it('takes what the site says', () => {
    expect(validSite()['robots.txt']).toContain('Content-Signal: ')
    expect(runOnly('content-signals', validSite())).toEqual([])
  })

  it.each(['ai-training=yes', 'search=maybe', 'search'])('finds the signal %s', (signal) => {
    expect(runOnly('content-signals', change(validSite(), 'robots.txt', 'search=yes', signal))).toEqual([
      `robots.txt: Content-Signal says "${signal}".`,
    ])
  })
})
