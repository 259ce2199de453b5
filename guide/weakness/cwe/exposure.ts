import type { Weaknesses } from '../weakness.ts'

/** What can be seen that should not be. Names as in https://cwe.mitre.org/data/index.html. */
export const EXPOSURE: Weaknesses = {
  'CWE-200': {
    name: 'Exposure of Sensitive Information to an Unauthorized Actor',
    short: 'Exposure of Sensitive Information',
    says: 'Somebody gets to see data that was meant for others: the family of the more exact ids.',
  },
  'CWE-201': {
    name: 'Insertion of Sensitive Information Into Sent Data',
    says: 'An answer carries more fields than the page shows, and everybody can read the answer.',
  },
  'CWE-209': {
    name: 'Generation of Error Message Containing Sensitive Information',
    short: 'Sensitive Information in Error Messages',
    says: 'An error shows a stack, a query or a secret to whoever caused it.',
  },
  'CWE-256': {
    name: 'Plaintext Storage of a Password',
    says: 'Passwords are stored so that whoever reads the table can use them.',
  },
  'CWE-312': {
    name: 'Cleartext Storage of Sensitive Information',
    says: 'Secrets or personal data lie readable in a file, a table or a browser’s store.',
  },
  'CWE-319': {
    name: 'Cleartext Transmission of Sensitive Information',
    says: 'Secrets or personal data travel without encryption, readable for everybody on the way.',
  },
  'CWE-359': {
    name: 'Exposure of Private Personal Information to an Unauthorized Actor',
    short: 'Exposure of Personal Information',
    says: 'People’s private data can be read by others who have no right to it.',
  },
  'CWE-497': {
    name: 'Exposure of Sensitive System Information to an Unauthorized Control Sphere',
    short: 'Exposure of System Information',
    says: 'Versions, paths or settings of the server can be read by strangers and help the next attack.',
  },
  'CWE-522': {
    name: 'Insufficiently Protected Credentials',
    says: 'Passwords, tokens or keys are stored or sent in a way that others can get at them.',
  },
  'CWE-526': {
    name: 'Cleartext Storage of Sensitive Information in an Environment Variable',
    short: 'Secrets in Environment Variables',
    says: 'A secret in an environment variable is readable for every process, log and crash report that sees it.',
    term: 'environment-variable',
  },
  'CWE-527': {
    name: 'Exposure of Version-Control Repository to an Unauthorized Control Sphere',
    short: 'Exposed Repository',
    says: 'The .git folder or the repository itself can be fetched, with everything that was ever committed.',
  },
  'CWE-532': {
    name: 'Insertion of Sensitive Information into Log File',
    says: 'Tokens, passwords or personal data are written to logs, which many people and services read.',
  },
  'CWE-538': {
    name: 'Insertion of Sensitive Information into Externally-Accessible File or Directory',
    short: 'Sensitive Information in a Public File',
    says: 'Something secret is written to a place that the web server hands out.',
  },
  'CWE-540': {
    name: 'Inclusion of Sensitive Information in Source Code',
    says: 'A key or another secret stands in code that others can read, such as the script of a page.',
    term: 'source-map',
  },
  'CWE-548': {
    name: 'Exposure of Information Through Directory Listing',
    says: 'The server lists the files of a folder, also those that no page links to.',
  },
  'CWE-552': {
    name: 'Files or Directories Accessible to External Parties',
    says: 'Files that belong to some users or to the server can be fetched by anybody.',
    term: 'presigned-url',
  },
  'CWE-598': {
    name: 'Use of GET Request Method With Sensitive Query Strings',
    short: 'Secrets in Query Strings',
    says: 'A token or personal data stands in an address, which histories, logs and referrers keep.',
  },
  'CWE-615': {
    name: 'Inclusion of Sensitive Information in Source Code Comments',
    says: 'A comment in code that visitors can read tells a password, an address or a way in.',
  },
  'CWE-798': {
    name: 'Use of Hard-coded Credentials',
    says: 'A password or a key is written into the code, so everybody with the code has it.',
    term: 'secret-rotation',
  },
  'CWE-922': {
    name: 'Insecure Storage of Sensitive Information',
    says: 'Sensitive data is kept where programs or people without a right to it can read it.',
  },
}
