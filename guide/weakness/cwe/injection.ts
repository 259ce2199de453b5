import type { Weaknesses } from '../weakness.ts'

/** Data that is taken for instructions. Names as in https://cwe.mitre.org/data/index.html. */
export const INJECTION: Weaknesses = {
  'CWE-20': {
    name: 'Improper Input Validation',
    says: 'Input is used before anybody has looked whether it has the form and the range that the code expects.',
  },
  'CWE-22': {
    name: "Improper Limitation of a Pathname to a Restricted Directory ('Path Traversal')",
    short: 'Path Traversal',
    says: 'A file name from a request leads out of the folder that it should stay in.',
  },
  'CWE-59': {
    name: "Improper Link Resolution Before File Access ('Link Following')",
    short: 'Link Following',
    says: 'A link in a folder makes a program read or write a file somewhere else.',
  },
  'CWE-73': {
    name: 'External Control of File Name or Path',
    says: 'A request decides which file on the server is read, written or deleted.',
  },
  'CWE-77': {
    name: "Improper Neutralization of Special Elements used in a Command ('Command Injection')",
    short: 'Command Injection',
    says: 'Input becomes a part of a command, and can add commands of its own.',
    term: 'shell-injection',
  },
  'CWE-78': {
    name: "Improper Neutralization of Special Elements used in an OS Command ('OS Command Injection')",
    short: 'OS Command Injection',
    says: 'Input reaches a shell of the server, which runs whatever is written in it.',
    term: 'shell-injection',
  },
  'CWE-79': {
    name: "Improper Neutralization of Input During Web Page Generation ('Cross-site Scripting')",
    short: 'Cross-site Scripting',
    says: 'Text from one person becomes a script in the page of another, and acts in that person’s name.',
    term: 'xss',
  },
  'CWE-89': {
    name: "Improper Neutralization of Special Elements used in an SQL Command ('SQL Injection')",
    short: 'SQL Injection',
    says: 'Input becomes a part of a database query and changes what the query asks for.',
    term: 'sql-injection',
  },
  'CWE-94': {
    name: "Improper Control of Generation of Code ('Code Injection')",
    short: 'Code Injection',
    says: 'Text that others can write is put into code or configuration that is then run.',
  },
  'CWE-95': {
    name: "Improper Neutralization of Directives in Dynamically Evaluated Code ('Eval Injection')",
    short: 'Eval Injection',
    says: 'Input reaches eval or something like it, which runs it as code of the app.',
  },
  'CWE-116': {
    name: 'Improper Encoding or Escaping of Output',
    says: 'Text is written into a page, a query or a header without the escaping that this place needs.',
  },
  'CWE-117': {
    name: 'Improper Output Neutralization for Logs',
    says: 'Input is written to a log as it is, and can forge lines that never happened.',
  },
  'CWE-434': {
    name: 'Unrestricted Upload of File with Dangerous Type',
    says: 'Users can upload a file that the server runs, or that a browser opens as a page of the app.',
  },
  'CWE-502': {
    name: 'Deserialization of Untrusted Data',
    says: 'Stored or received data is turned back into objects in a way that lets it run code.',
  },
  'CWE-601': {
    name: "URL Redirection to Untrusted Site ('Open Redirect')",
    short: 'Open Redirect',
    says: 'A link to the app sends people to an address that somebody else chose.',
    term: 'redirect-uri',
  },
  'CWE-611': {
    name: 'Improper Restriction of XML External Entity Reference',
    says: 'An XML file makes the parser read files of the server or call addresses inside its network.',
  },
  'CWE-915': {
    name: 'Improperly Controlled Modification of Dynamically-Determined Object Attributes',
    short: 'Mass Assignment',
    says: 'A request sets fields that the form never showed, such as a role or a price.',
  },
  'CWE-918': {
    name: 'Server-Side Request Forgery (SSRF)',
    says: 'The server fetches an address that a user names, also one that only the server can reach.',
    term: 'ssrf',
  },
  'CWE-943': {
    name: 'Improper Neutralization of Special Elements in Data Query Logic',
    short: 'Query Injection Beyond SQL',
    says: 'Input changes the filter of a database query, also where the database does not speak SQL.',
  },
  'CWE-1236': {
    name: 'Improper Neutralization of Formula Elements in a CSV File',
    short: 'CSV Formula Injection',
    says: 'A cell of an export begins like a formula, and the spreadsheet of whoever opens it runs it.',
  },
  'CWE-1321': {
    name: "Improperly Controlled Modification of Object Prototype Attributes ('Prototype Pollution')",
    short: 'Prototype Pollution',
    says: 'Merging input into an object changes what every other object of a JavaScript program inherits.',
  },
  'CWE-1336': {
    name: 'Improper Neutralization of Special Elements Used in a Template Engine',
    short: 'Template Injection',
    says: 'Input becomes a part of a template, and the template engine runs the expressions in it.',
  },
  'CWE-1426': {
    name: 'Improper Validation of Generative AI Output',
    says: 'What a model wrote is run, rendered or stored as if somebody trusted had written it.',
    term: 'prompt-injection',
  },
  'CWE-1427': {
    name: 'Improper Neutralization of Input Used for LLM Prompting',
    short: 'Prompt Injection',
    says: 'Text from a page, a file or a user reaches a model, which takes it for instructions.',
    term: 'prompt-injection',
  },
}
