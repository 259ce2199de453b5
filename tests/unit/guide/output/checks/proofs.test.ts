import { describe, expect, it } from 'vitest'
import { htmlPage } from '../../../../fixtures/output/html-page.ts'
import { run } from '../../../../fixtures/output/run.ts'
import { validSite } from '../../../../fixtures/output/site.ts'

const GUIDE = { path: '/blog/guides/session-cookies', title: 'Session cookies that hold' }

const page = (main: string): string =>
  htmlPage({
    address: '/proofs',
    title: 'Proofs · Example guide',
    description: 'What was attacked, and what came of it on both sides.',
    main: `<h1>Proofs</h1>${main}`,
  })

const list = (...proofs: object[]): string => JSON.stringify({ proofs, code: null })

/** Findings of this check on a site with such a page and such a file. */
function found(files: Record<string, string>): string[] {
  return run({ ...validSite(), ...files }).filter((finding) => finding.startsWith('proofs '))
}

describe('proofs', () => {
  const shown = page('<section id="idor">IDOR</section>')

  it('accepts proofs that hold and are shown, and a site without any', () => {
    expect(found({ 'proofs.html': shown, 'proofs.json': list({ id: 'idor', holds: true, guides: [GUIDE] }) })).toEqual(
      [],
    )
    expect(found({})).toEqual([])
  })

  it('finds a page without its file, and a file without its page', () => {
    expect(found({ 'proofs.html': shown })).toEqual(['proofs proofs.json: The file does not exist.'])
    expect(found({ 'proofs.json': list() })).toEqual(['proofs proofs.json: There is no page /proofs for it.'])
  })

  it.each(['{', '[]', '{"proofs": 1}'])('finds that %s is no list', (json) => {
    expect(found({ 'proofs.html': shown, 'proofs.json': json })).toEqual([
      'proofs proofs.json: It holds no list of proofs.',
    ])
  })

  it('finds a proof that failed, one that is not shown, and a guide that is not there', () => {
    const guides = [{ path: '/blog/guides/gone', title: 'Gone' }]
    expect(found({ 'proofs.html': shown, 'proofs.json': list({ id: 'idor', holds: false, guides }) })).toEqual([
      'proofs proofs.json: The proof "idor" does not hold.',
      'proofs proofs.json: The proof "idor" names /blog/guides/gone, which is no published guide.',
    ])
    expect(found({ 'proofs.html': shown, 'proofs.json': list({ id: 'rls', holds: true, guides: [] }) })).toEqual([
      'proofs /proofs: The page does not show the proof "rls".',
    ])
  })
})
