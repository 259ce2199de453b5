import { describe, expect, it } from 'vitest'
import { run, runWith } from '../../../../fixtures/output/run.ts'
import { validSite } from '../../../../fixtures/output/site.ts'

const FILE = '.well-known/security.txt'
const EXPIRES = 'Expires: 2099-12-31T23:59:59Z'
const found = (message: string) => [`security-text ${FILE}: ${message}`]

describe('security-text', () => {
  it('finds that there is none', () => {
    const { [FILE]: _, ...files } = validSite()
    expect(run(files)).toEqual(found('The file does not exist.'))
  })

  it.each([
    ['Contact: mailto:security@guide.example\n', '', 'It has no contact.'],
    ['Contact: mailto:security', 'Contact: security', 'The contact "security@guide.example" is no address.'],
    ['Contact: mailto:', 'Contact mailto:', 'The line "Contact mailto:security@guide.example" is no field.'],
    [`${EXPIRES}\n`, '', 'It has no expires.'],
    [EXPIRES, `${EXPIRES}\n${EXPIRES}`, 'It has expires twice.'],
    [EXPIRES, 'Expires: 2099-12-31', 'It expires on "2099-12-31".'],
    [
      'Canonical: https://guide',
      'Canonical: https://www.guide',
      'Its canonical address is https://www.guide.example/.well-known/security.txt.',
    ],
    [
      'Policy: https://guide.example/blog',
      'Policy: https://guide.example/blog#none',
      'The policy https://guide.example/blog#none leads nowhere.',
    ],
    ['Policy:', 'Polizei:', 'It has the field "polizei".'],
  ])('finds %j as %j', (from, to, message) => {
    expect(runWith(FILE, from, to)).toContain(found(message)[0])
  })

  it('finds that it expired', () => {
    const [finding] = run(validSite(), { today: '2100-01-01' })
    expect(finding).toMatch(/^security-text .*: security\.txt expired on 2099-12-31\./)
    expect(run(validSite(), { today: '2099-12-31' })).toEqual([])
  })
})
