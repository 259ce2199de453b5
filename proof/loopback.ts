import dgram from 'node:dgram'
import dns from 'node:dns'
import net from 'node:net'

/**
 * Loaded before a sample and before every Node that it starts: whatever it does, it talks to this machine only.
 */

const LOOPBACK = /^(?:localhost|(?:.*\.)?localhost|127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/i

function refuse(host: string): never {
  throw new Error(`A sample may only reach this machine, and asked for ${host}.`)
}

function check(host: unknown): void {
  if (typeof host === 'string' && host !== '' && !LOOPBACK.test(host)) refuse(host)
}

/** The host in the arguments of `socket.connect`, which may have been normalised to a list before. */
function hostIn(args: readonly unknown[]): unknown {
  const [first, second] = args
  if (Array.isArray(first)) return hostIn(first)
  if (typeof first === 'object' && first !== null) return 'host' in first ? first.host : undefined
  return typeof second === 'string' ? second : undefined
}

type Anything = (...args: never[]) => unknown

/** Puts a check before a function. */
function guard<Name extends string>(owner: Record<Name, Anything>, name: Name, look: (args: unknown[]) => void): void {
  const original = owner[name]
  owner[name] = function (this: unknown, ...args: unknown[]) {
    look(args)
    return original.apply(this, args as never[])
  }
}

guard(net.Socket.prototype as unknown as Record<'connect', Anything>, 'connect', (args) => check(hostIn(args)))
guard(dns as unknown as Record<'lookup', Anything>, 'lookup', ([host]) => check(host))
guard(dns.promises as unknown as Record<'lookup', Anything>, 'lookup', ([host]) => check(host))
guard(dgram.Socket.prototype as unknown as Record<'send', Anything>, 'send', (args) => {
  check(args.findLast((arg) => typeof arg === 'string' && !(arg as string).includes(' ')))
})
