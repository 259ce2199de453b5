import type { Random } from './random.ts'

const SUBJECTS = [
  'The server',
  'Your route',
  'Every query',
  'The policy',
  'A stranger',
  'The browser',
  'This token',
  'The build',
  'Each function',
  'The session',
  'A signed request',
  'The database',
  'The owner',
  'Your teammate',
  'The second user',
] as const
const VERBS = [
  'reads',
  'checks',
  'refuses',
  'returns',
  'stores',
  'sends',
  'asks for',
  'keeps',
  'rejects',
  'accepts',
  'logs',
  'verifies',
  'replaces',
  'needs',
  'never sees',
] as const
const OBJECTS = [
  'the record of another user',
  'the key of the project',
  'a valid signature',
  'the list of members',
  'the old value',
  'an empty answer',
  'the address of the request',
  'the role in the token',
  'a row without an owner',
  'the file in the bucket',
  'the name of the table',
  'the body of the request',
  'a password',
  'the next page',
] as const
const ENDS = [
  'before anything else happens',
  'on every request',
  'when nobody is signed in',
  'after the deploy',
  'in the local copy as well',
  'as the documentation says',
  'and answers with a status',
  'until the key is replaced',
  'without a second question',
  'for as long as the session lives',
] as const
const NAMES = [
  'note',
  'invoice',
  'order',
  'profile',
  'message',
  'report',
  'ticket',
  'payment',
  'upload',
  'member',
  'project',
  'comment',
  'device',
  'booking',
  'recipe',
] as const

/** A sentence of about eleven words. */
export function sentence(random: Random): string {
  return `${random.pick(SUBJECTS)} ${random.pick(VERBS)} ${random.pick(OBJECTS)} ${random.pick(ENDS)}.`
}

/** A paragraph of four to six sentences. */
export function paragraph(random: Random): string {
  return Array.from({ length: 4 + random.below(3) }, () => sentence(random)).join(' ')
}

/** A noun that code can be about. */
export function noun(random: Random): string {
  return random.pick(NAMES)
}

/** The same with a capital letter. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
