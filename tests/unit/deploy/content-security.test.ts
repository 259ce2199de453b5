import { CspEvaluator } from 'csp_evaluator'
import { Severity } from 'csp_evaluator/dist/finding.js'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from '../../../deploy/content-security.ts'

const SCRIPT = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"

/** What Google's evaluator has to say of a policy: severity, directive and value of each finding. */
function evaluate(policy: string): string[] {
  const findings = new CspEvaluator(new CspParser(policy).csp).evaluate()
  return findings.map(({ severity, directive, value }) => `${Severity[severity]} ${directive} ${value}`)
}

describe('contentSecurityPolicy', () => {
  it('allows nothing but what the site itself has', () => {
    expect(contentSecurityPolicy(["'sha256-a='"])).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-a='; style-src 'self'; img-src 'self'; font-src 'self'; " +
        "connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types offline search-worker",
    )
  })

  it('never allows inline code, nor evaluation of anything but WebAssembly', () => {
    expect(contentSecurityPolicy([]).match(/'[^']*unsafe[^']*'/g)).toEqual(["'wasm-unsafe-eval'"])
  })

  it.each([undefined, 'https://reports.example/csp'])('leaves the evaluator one thing to ask (%s)', (endpoint) => {
    // It asks whether the site serves JSONP, AngularJS or files of strangers, which would let 'self' run them. It serves none,
    // and `nosniff` keeps browsers from running what is there and no script: twins, feeds, data.
    expect(evaluate(contentSecurityPolicy([SCRIPT], endpoint))).toEqual(["MEDIUM_MAYBE script-src 'self'"])
  })

  it('is asked of an evaluator that finds what is wrong', () => {
    const wrong = contentSecurityPolicy([]).replace("'wasm-unsafe-eval'", "'unsafe-inline' 'unsafe-eval' https:")
    expect(evaluate(wrong)).toEqual(
      expect.arrayContaining([
        "HIGH script-src 'unsafe-inline'",
        'HIGH script-src https:',
        "MEDIUM_MAYBE script-src 'self'",
      ]),
    )
  })
})
