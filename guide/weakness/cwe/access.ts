import type { Weaknesses } from '../weakness.ts'

/** Who may do what. Names as in https://cwe.mitre.org/data/index.html. */
export const ACCESS: Weaknesses = {
  'CWE-250': {
    name: 'Execution with Unnecessary Privileges',
    says: 'Code, a key or an agent may do more than its task needs, so whatever takes it over may do that too.',
    term: 'least-privilege',
  },
  'CWE-266': {
    name: 'Incorrect Privilege Assignment',
    says: 'A user or a service is given a role or a grant that was never meant for it.',
    term: 'grant',
  },
  'CWE-269': {
    name: 'Improper Privilege Management',
    says: 'Roles are given, changed or taken away without the checks that would keep users from raising their own.',
    term: 'rbac',
  },
  'CWE-276': {
    name: 'Incorrect Default Permissions',
    says: 'What is created gets permissions that let others read or change it until somebody tightens them.',
  },
  'CWE-284': {
    name: 'Improper Access Control',
    says: 'Something is reachable for people who should not reach it: the family that the more exact ids belong to.',
    term: 'authorization',
  },
  'CWE-285': {
    name: 'Improper Authorization',
    says: 'The app asks whether a user may do something, and the question or its answer is wrong.',
    term: 'authorization',
  },
  'CWE-287': {
    name: 'Improper Authentication',
    says: 'The app accepts a claim about who somebody is without enough proof.',
    term: 'authentication',
  },
  'CWE-288': {
    name: 'Authentication Bypass Using an Alternate Path or Channel',
    short: 'Authentication Bypass by Another Path',
    says: 'The front door asks for a sign-in, and another route to the same data does not.',
    term: 'authentication',
  },
  'CWE-290': {
    name: 'Authentication Bypass by Spoofing',
    says: 'The app trusts a header, an address or a name that a stranger can write as well.',
    term: 'authentication',
  },
  'CWE-306': {
    name: 'Missing Authentication for Critical Function',
    says: 'A function that costs money or reveals data can be called without signing in at all.',
    term: 'authentication',
  },
  'CWE-307': {
    name: 'Improper Restriction of Excessive Authentication Attempts',
    short: 'Unlimited Sign-in Attempts',
    says: 'Nothing slows down or stops somebody who tries passwords or codes one after the other.',
    term: 'rate-limit',
  },
  'CWE-384': {
    name: 'Session Fixation',
    says: 'A session that existed before the sign-in stays valid after it, so whoever planted it is signed in too.',
    term: 'session-cookie',
  },
  'CWE-425': {
    name: "Direct Request ('Forced Browsing')",
    short: 'Forced Browsing',
    says: 'A page or an endpoint is hidden from the menu only: whoever types its address gets it.',
  },
  'CWE-441': {
    name: "Unintended Proxy or Intermediary ('Confused Deputy')",
    short: 'Confused Deputy',
    says: 'A service acts for a stranger with its own permissions, because it does not ask who wanted the action.',
  },
  'CWE-566': {
    name: 'Authorization Bypass Through User-Controlled SQL Primary Key',
    short: 'Row Key Chosen by the User',
    says: 'A query fetches a row by the key that the request names, without asking whose row it is.',
    term: 'idor',
  },
  'CWE-602': {
    name: 'Client-Side Enforcement of Server-Side Security',
    says: 'A check runs in the browser only, where everybody can skip it.',
  },
  'CWE-603': {
    name: 'Use of Client-Side Authentication',
    says: 'The browser decides that somebody is signed in, and the server believes it.',
    term: 'authentication',
  },
  'CWE-613': {
    name: 'Insufficient Session Expiration',
    says: 'A session or a token stays good long after the sign-out, the password change or the last use.',
    term: 'session-cookie',
  },
  'CWE-639': {
    name: 'Authorization Bypass Through User-Controlled Key',
    says: 'Changing an id in a request is enough to read or change what belongs to another user.',
    term: 'idor',
  },
  'CWE-640': {
    name: 'Weak Password Recovery Mechanism for Forgotten Password',
    short: 'Weak Password Recovery',
    says: 'The way back into an account is easier to take than the password that it replaces.',
  },
  'CWE-668': {
    name: 'Exposure of Resource to Wrong Sphere',
    says: 'A file, a port or a table can be reached from a place where it was never meant to be reachable.',
  },
  'CWE-732': {
    name: 'Incorrect Permission Assignment for Critical Resource',
    says: 'A file, a bucket or a table that matters can be read or written by more people than intended.',
  },
  'CWE-862': {
    name: 'Missing Authorization',
    says: 'The app does not ask at all whether the person behind a request may do what the request asks for.',
    term: 'authorization',
  },
  'CWE-863': {
    name: 'Incorrect Authorization',
    says: 'The app asks whether somebody may do something, and comes to the wrong answer for some of them.',
    term: 'authorization',
  },
  'CWE-1188': {
    name: 'Initialization of a Resource with an Insecure Default',
    says: 'What was never configured starts open, so doing nothing leaves the hole in place.',
  },
  'CWE-1220': {
    name: 'Insufficient Granularity of Access Control',
    says: 'A rule lets in a whole group where only some of its members, or some of the data, were meant.',
    term: 'rls',
  },
  'CWE-1390': {
    name: 'Weak Authentication',
    says: 'There is a sign-in, and the proof that it asks for is too easy to guess, steal or skip.',
    term: 'authentication',
  },
  'CWE-1392': {
    name: 'Use of Default Credentials',
    says: 'An account or a service still has the password that its documentation tells everybody.',
  },
}
