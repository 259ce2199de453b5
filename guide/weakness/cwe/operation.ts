import type { Weaknesses } from '../weakness.ts'

/** How the app runs, fails and is watched. Names as in https://cwe.mitre.org/data/index.html. */
export const OPERATION: Weaknesses = {
  'CWE-362': {
    name: "Concurrent Execution using Shared Resource with Improper Synchronization ('Race Condition')",
    short: 'Race Condition',
    says: 'Two requests at the same moment do together what each of them alone could not.',
  },
  'CWE-367': {
    name: 'Time-of-check Time-of-use (TOCTOU) Race Condition',
    says: 'Something changes between the check and the use, so what was checked is not what is used.',
  },
  'CWE-400': {
    name: 'Uncontrolled Resource Consumption',
    says: 'A request can use up so much time, memory or money that nothing is left for others.',
    term: 'rate-limit',
  },
  'CWE-451': {
    name: 'User Interface (UI) Misrepresentation of Critical Information',
    short: 'Misleading User Interface',
    says: 'What people see differs from what will happen when they agree to it.',
  },
  'CWE-636': {
    name: "Not Failing Securely ('Failing Open')",
    short: 'Failing Open',
    says: 'When a check can not be made, the app goes on as if the check had passed.',
  },
  'CWE-693': {
    name: 'Protection Mechanism Failure',
    says: 'A protection is missing, is switched off or does not do what people rely on.',
  },
  'CWE-703': {
    name: 'Improper Check or Handling of Exceptional Conditions',
    says: 'What goes wrong is not noticed or not dealt with, and the app goes on in a state that nobody planned.',
  },
  'CWE-749': {
    name: 'Exposed Dangerous Method or Function',
    says: 'A function that can do harm is callable from outside, such as an admin endpoint or a tool of an agent.',
  },
  'CWE-754': {
    name: 'Improper Check for Unusual or Exceptional Conditions',
    says: 'The code does not look for what rarely happens, and does the wrong thing when it does.',
  },
  'CWE-755': {
    name: 'Improper Handling of Exceptional Conditions',
    says: 'An error is caught and then treated as if it were a success, or as nothing.',
  },
  'CWE-770': {
    name: 'Allocation of Resources Without Limits or Throttling',
    says: 'Nothing limits how often or how much somebody may ask, and you pay for the answers.',
    term: 'rate-limit',
  },
  'CWE-778': {
    name: 'Insufficient Logging',
    says: 'An attack leaves no trace, or none that anybody could find afterwards.',
  },
  'CWE-799': {
    name: 'Improper Control of Interaction Frequency',
    says: 'An action that should happen now and then can be repeated as often as somebody likes.',
    term: 'rate-limit',
  },
  'CWE-841': {
    name: 'Improper Enforcement of Behavioral Workflow',
    says: 'Steps that belong in an order can be skipped or repeated, such as paying before receiving.',
  },
  'CWE-1004': {
    name: "Sensitive Cookie Without 'HttpOnly' Flag",
    says: 'A script in the page can read the session cookie, also a script that somebody else put there.',
    term: 'session-cookie',
  },
  'CWE-614': {
    name: "Sensitive Cookie in HTTPS Session Without 'Secure' Attribute",
    short: "Sensitive Cookie Without 'Secure' Attribute",
    says: 'The session cookie is also sent over connections that are not encrypted.',
    term: 'session-cookie',
  },
  'CWE-1021': {
    name: 'Improper Restriction of Rendered UI Layers or Frames',
    short: 'Clickjacking',
    says: 'Another site can show the app in a frame and lead people to click on what they do not see.',
    term: 'csp',
  },
  'CWE-1275': {
    name: 'Sensitive Cookie with Improper SameSite Attribute',
    says: 'The session cookie goes along with requests that other sites cause.',
    term: 'csrf',
  },
  'CWE-1327': {
    name: 'Binding to an Unrestricted IP Address',
    says: 'A server that was meant for one machine listens on every network that the machine is in.',
  },
  'CWE-1333': {
    name: 'Inefficient Regular Expression Complexity',
    says: 'A pattern takes so long for a crafted text that the whole server waits for it.',
  },
}
