import { expiryNotice, SECURITY_TEXT } from '../../site/security-text.ts'
import { isAbsoluteHttps, resolveLink } from '../address.ts'
import { defineCheck } from '../check.ts'
import type { Problem } from '../check.ts'
import type { OutputSite } from '../site.ts'

const FILE = SECURITY_TEXT.slice(1)
const HINT = 'guide/site/security-text.ts writes it from "security" in site.config.ts.'
const FIELDS = ['contact', 'expires', 'preferred-languages', 'canonical', 'policy']
const ONCE = ['expires', 'preferred-languages']

/** RFC 3339 in UTC. */
const MOMENT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}Z$/

interface Field {
  name: string
  value: string
}

function* judgeFields(fields: readonly Field[]): Iterable<Problem> {
  const named = (name: string) => fields.filter((field) => field.name === name)
  for (const { name } of fields) {
    if (!FIELDS.includes(name))
      yield { message: `It has the field "${name}".`, hint: `RFC 9116 is used with ${FIELDS.join(', ')}.` }
  }
  for (const name of ['contact', 'expires', 'canonical']) {
    if (named(name).length === 0) yield { message: `It has no ${name}.`, hint: HINT }
  }
  for (const name of ONCE) {
    if (named(name).length > 1) yield { message: `It has ${name} twice.`, hint: 'RFC 9116 allows it once.' }
  }
  for (const { value } of named('contact')) {
    if (!/^mailto:[^@\s]+@[^@\s]+$/.test(value) && !isAbsoluteHttps(value)) {
      yield {
        message: `The contact "${value}" is no address.`,
        hint: 'Write mailto: and an address, or one with https.',
      }
    }
  }
}

function* judgeExpiry(value: string, today: string): Iterable<Problem> {
  const day = MOMENT.exec(value)?.[1]
  if (day === undefined) {
    yield { message: `It expires on "${value}".`, hint: 'Write the moment like 2027-06-30T23:59:59Z.' }
    return
  }
  const notice = expiryNotice(day, today)
  if (notice?.kind === 'error') yield { message: notice.sentence, hint: 'Then build again.' }
}

function* judgePolicy(value: string, { options, pages }: OutputSite): Iterable<Problem> {
  const target = resolveLink(value, options.url)
  if (!isAbsoluteHttps(value)) yield { message: `The policy "${value}" is no https address.`, hint: HINT }
  if (target.kind !== 'internal') return
  const page = pages.get(target.path)
  if (!page || (target.fragment !== '' && !page.ids.has(target.fragment))) {
    yield { message: `The policy ${value} leads nowhere.`, hint: 'Correct security.policy in site.config.ts.' }
  }
}

export const securityText = defineCheck({
  id: 'security-text',
  why: 'Who finds a hole in the site has to know whom to tell, and that somebody still reads it.',
  *site(site) {
    const { files, options } = site
    if (!files.sizes.has(FILE)) {
      yield { page: FILE, message: 'The file does not exist.', hint: HINT }
      return
    }
    const fields: Field[] = []
    for (const line of files.read(FILE).toString().split('\n')) {
      const [, name = '', value = ''] = /^([\w-]+): (\S.*)$/.exec(line) ?? []
      if (name !== '') fields.push({ name: name.toLowerCase(), value })
      else if (line !== '' && !line.startsWith('#')) {
        yield { page: FILE, message: `The line "${line}" is no field.`, hint: 'Write a name, ": " and a value.' }
      }
    }
    const problems = [...judgeFields(fields)]
    for (const { name, value } of fields) {
      if (name === 'expires') problems.push(...judgeExpiry(value, options.today))
      if (name === 'policy') problems.push(...judgePolicy(value, site))
      if (name === 'canonical' && value !== options.url + SECURITY_TEXT) {
        problems.push({ message: `Its canonical address is ${value}.`, hint: `Write ${options.url}${SECURITY_TEXT}.` })
      }
    }
    for (const problem of problems) yield { page: FILE, ...problem }
  },
})
