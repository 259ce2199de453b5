import type { Weaknesses } from '../weakness.ts'

/** Who and what is believed. Names as in https://cwe.mitre.org/data/index.html. */
export const TRUST: Weaknesses = {
  'CWE-295': {
    name: 'Improper Certificate Validation',
    says: 'A connection is encrypted, and nobody looks whether the other end is who it claims to be.',
  },
  'CWE-326': {
    name: 'Inadequate Encryption Strength',
    says: 'Data is encrypted with a key or a method that can be broken with the means of today.',
  },
  'CWE-327': {
    name: 'Use of a Broken or Risky Cryptographic Algorithm',
    says: 'Passwords, tokens or data rest on a cryptographic method that is known to be broken.',
  },
  'CWE-330': {
    name: 'Use of Insufficiently Random Values',
    says: 'A token, an id or a code can be guessed, because what made it is predictable.',
  },
  'CWE-338': {
    name: 'Use of Cryptographically Weak Pseudo-Random Number Generator (PRNG)',
    short: 'Weak Random Numbers',
    says: 'Secrets are made with random numbers that were never meant for secrets, such as Math.random.',
  },
  'CWE-345': {
    name: 'Insufficient Verification of Data Authenticity',
    says: 'Data is taken for real without a check of where it came from, such as a webhook without its signature.',
    term: 'webhook',
  },
  'CWE-346': {
    name: 'Origin Validation Error',
    says: 'A message or a request is accepted without a check of the site that it comes from.',
    term: 'cors',
  },
  'CWE-347': {
    name: 'Improper Verification of Cryptographic Signature',
    says: 'A token or a message has a signature, and the app does not check it, or checks it wrongly.',
    term: 'jwt',
  },
  'CWE-352': {
    name: 'Cross-Site Request Forgery (CSRF)',
    says: 'Another site makes the browser of a signed-in person send a request that the app obeys.',
    term: 'csrf',
  },
  'CWE-353': {
    name: 'Missing Support for Integrity Check',
    says: 'Nothing would show it if a file or a message were changed on its way.',
  },
  'CWE-426': {
    name: 'Untrusted Search Path',
    says: 'A program looks for code or settings in a folder that somebody else can write to.',
  },
  'CWE-427': {
    name: 'Uncontrolled Search Path Element',
    says: 'One of the places where a program looks for code or packages is under the control of others.',
  },
  'CWE-494': {
    name: 'Download of Code Without Integrity Check',
    says: 'Code is fetched and run without a check that it is the code that was meant.',
    term: 'supply-chain-attack',
  },
  'CWE-501': {
    name: 'Trust Boundary Violation',
    says: 'Data that was checked and data that was not are kept together, so nobody can tell them apart.',
  },
  'CWE-565': {
    name: 'Reliance on Cookies without Validation and Integrity Checking',
    short: 'Reliance on Unchecked Cookies',
    says: 'The app believes what a cookie says, and whoever has the browser can write it.',
    term: 'session-cookie',
  },
  'CWE-807': {
    name: 'Reliance on Untrusted Inputs in a Security Decision',
    says: 'A decision about access rests on a value that the other side chooses.',
  },
  'CWE-829': {
    name: 'Inclusion of Functionality from Untrusted Control Sphere',
    short: 'Inclusion of Untrusted Functionality',
    says: 'Code, a package, a plugin or a settings file of somebody else is run with the rights of the app or of you.',
    term: 'supply-chain-attack',
  },
  'CWE-940': {
    name: 'Improper Verification of Source of a Communication Channel',
    says: 'A connection is answered without a check of who opened it.',
  },
  'CWE-942': {
    name: 'Permissive Cross-domain Security Policy with Untrusted Domains',
    short: 'Permissive Cross-domain Policy',
    says: 'The app tells browsers that sites which it does not know may read its answers.',
    term: 'cors',
  },
  'CWE-1104': {
    name: 'Use of Unmaintained Third Party Components',
    says: 'The app rests on a package that nobody repairs any more.',
    term: 'supply-chain-attack',
  },
  'CWE-1357': {
    name: 'Reliance on Insufficiently Trustworthy Component',
    says: 'A part of the app comes from a source that nobody has a reason to trust.',
    term: 'supply-chain-attack',
  },
  'CWE-1385': {
    name: 'Missing Origin Validation in WebSockets',
    says: 'A WebSocket accepts connections from any site, with the cookies of whoever visits that site.',
  },
  'CWE-1395': {
    name: 'Dependency on Vulnerable Third-Party Component',
    says: 'A package that the app uses has a known hole, and the app still has the old version.',
    term: 'supply-chain-attack',
  },
}
