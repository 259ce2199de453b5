import { defineProof } from '../../guide/proof/define-proof.ts'
import type { RulesAnswer } from '../../proof/runtimes/firestore.ts'
import { openFirestore } from '../../proof/runtimes/firestore.ts'

/** What A keeps, which others want. */
const SECRET = 'secret of A'

const A = { sub: 'a' }
const B = { sub: 'b' }
const ADMIN = { sub: 'admin' }

function reached({ status, found }: RulesAnswer, what: string) {
  const succeeded = found.some(({ text }) => text === SECRET)
  return { succeeded, seen: `${status}${succeeded ? `, ${what}` : ''}` }
}

export default defineProof({
  title: 'Firestore rules that were left open',
  attacked:
    'Firestore in Google’s emulator, by its REST API. Somebody without an account, and B with one, go after A’s data.',
  runtime: 'firestore',

  async open(side, sandbox) {
    const { as, admin } = await openFirestore(sandbox, side.text('firestore.rules'))
    await admin.create('notes', 'n1', { owner: 'a', text: SECRET })
    await admin.create('teams', 't1', { members: ['a'] })
    await admin.create('teams/t1/messages', 'm1', { author: 'a', text: SECRET })
    await admin.create('users', 'b', { name: 'B', role: 'user' })
    await admin.create('users', 'admin', { name: 'Admin', role: 'admin' })
    await admin.create('reports', 'r1', { text: SECRET })
    return { nobody: as('nobody'), a: as(A), b: as(B), boss: as(ADMIN), admin }
  },

  attacks: [
    {
      name: 'Somebody without an account lists all notes',
      run: async ({ nobody }) => reached(await nobody.list('notes'), 'A’s note'),
    },
    {
      name: 'Somebody without an account deletes A’s note',
      async run({ nobody, admin }) {
        const { status } = await nobody.remove('notes/n1')
        const isGone = (await admin.get('notes/n1')).status === 404
        return { succeeded: isGone, seen: `${status}, the note is ${isGone ? 'gone' : 'still there'}` }
      },
    },
    {
      name: 'B, signed in, reads A’s note by its id',
      run: async ({ b }) => reached(await b.get('notes/n1'), 'A’s note'),
    },
    {
      name: 'B, signed in, writes a note in A’s name',
      async run({ b, admin }) {
        const { status } = await b.create('notes', 'n2', { owner: 'a', text: 'by B' })
        const succeeded = (await admin.get('notes/n2')).status === 200
        return { succeeded, seen: `${status}${succeeded ? ', A has a second note' : ', nothing written'}` }
      },
    },
    {
      name: 'B, in no team, reads the messages of A’s team',
      run: async ({ b }) => reached(await b.list('teams/t1/messages'), 'A’s message'),
    },
    {
      name: 'B makes themselves a member of A’s team',
      async run({ b, admin }) {
        const { status } = await b.update('teams/t1', { members: ['a', 'b'] })
        const [team] = (await admin.get('teams/t1')).found
        const succeeded = String(team?.members).includes('b')
        return { succeeded, seen: `${status}, B is ${succeeded ? 'a' : 'no'} member` }
      },
    },
    {
      name: 'B gives themselves the role of an admin and reads the reports',
      async run({ b }) {
        const { status } = await b.update('users/b', { role: 'admin' })
        const { succeeded, seen } = reached(await b.get('reports/r1'), 'the report')
        return { succeeded, seen: `${status}, then ${seen}` }
      },
    },
  ],

  uses: [
    {
      name: 'A writes, finds, edits and deletes notes of their own',
      async run({ a }) {
        const created = await a.create('notes', 'n2', { owner: 'a', text: 'new' })
        const edited = await a.update('notes/n2', { text: 'edited' })
        const found = await a.where('notes', 'owner', 'a')
        const removed = await a.remove('notes/n2')
        const statuses = [created, edited, found, removed].map(({ status }) => status)
        const succeeded = statuses.every((status) => status === 200) && found.found.length === 2
        return { succeeded, seen: `${statuses.join(', ')}, ${found.found.length} notes` }
      },
    },
    {
      name: 'A, a member, reads the messages of the team and adds one',
      async run({ a }) {
        const read = await a.list('teams/t1/messages')
        const added = await a.create('teams/t1/messages', 'm2', { author: 'a', text: 'hello' })
        const succeeded = reached(read, '').succeeded && added.status === 200
        return { succeeded, seen: `${read.status}, then ${added.status}` }
      },
    },
    {
      name: 'B changes their own name, and an admin reads a report',
      async run({ b, boss, admin }) {
        const renamed = await b.update('users/b', { name: 'New name' })
        const report = await boss.get('reports/r1')
        const [user] = (await admin.get('users/b')).found
        const succeeded = user?.name === 'New name' && user.role === 'user' && reached(report, '').succeeded
        return { succeeded, seen: `${renamed.status}, then ${report.status}` }
      },
    },
  ],
})
