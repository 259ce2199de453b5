import { defineProof } from '../../guide/proof/define-proof.ts'
import { inWords } from '../../proof/runtimes/postgres.ts'
import { A, B, openProject, seen } from './world.ts'

export default defineProof({
  title: 'Supabase tables, attacked by a stranger and by user B',
  attacked:
    'The Data API of a Supabase project, by a stranger without an account and by B, who signed up as anyone can.',
  runtime: 'postgres',
  open: openProject,

  attacks: [
    {
      name: 'A stranger reads a table without row level security',
      async run({ stranger }) {
        const outcome = await stranger('select * from public.notes')
        return seen(outcome, outcome.rows.length > 0, 'A’s note')
      },
    },
    {
      name: 'B deletes A’s notes',
      async run({ b, db }) {
        const outcome = await b(`delete from public.notes where user_id = '${A}'`)
        const { rows } = await db.query('select 1 from public.notes')
        return seen(outcome, rows.length === 0, 'A has none left')
      },
    },
    {
      name: 'B hands their own post to A',
      async run({ b, db }) {
        const outcome = await b(`update public.posts set author_id = '${A}' where body = 'post of B'`)
        const { rows } = await db.query('select 1 from public.posts where author_id = $1', [A])
        return seen(outcome, rows.length === 2, 'signed by A')
      },
    },
    {
      name: 'B writes a post in A’s name',
      async run({ b, db }) {
        const outcome = await b(`insert into public.posts (author_id, body) values ('${A}', 'written by B')`)
        const { rows } = await db.query('select 1 from public.posts where author_id = $1', [A])
        return seen(outcome, rows.length === 2, 'signed by A')
      },
    },
    {
      name: 'B becomes an admin through their own profile',
      async run({ b, db }) {
        const outcome = await b(`update public.profiles set role = 'admin' where id = '${B}'`)
        const { rows } = await db.query('select role from public.profiles where id = $1', [B])
        return seen(outcome, rows[0]?.role === 'admin', 'B is an admin')
      },
    },
    {
      name: 'B becomes an admin through their own user metadata',
      async run({ b, updateUser }) {
        await updateUser(B, { role: 'admin' })
        const outcome = await b('select * from public.reports')
        return seen(outcome, outcome.rows.length > 0, 'a report for admins')
      },
    },
    {
      name: 'B reads A’s totals through a view',
      async run({ b }) {
        const outcome = await b('select * from public.order_totals')
        const succeeded = outcome.rows.some((row) => row.customer_id === A)
        return succeeded ? seen(outcome, true, 'one of them A’s') : { succeeded, seen: `${inWords(outcome)}, B’s own` }
      },
    },
    {
      name: 'A stranger reads A’s orders through a function',
      async run({ stranger }) {
        const outcome = await stranger(`select * from public.orders_of('${A}')`)
        return seen(outcome, outcome.rows.length > 0, 'A’s order')
      },
    },
  ],

  uses: [
    {
      name: 'A adds, edits, and deletes their own note',
      async run({ a }) {
        const steps = [
          await a(`insert into public.notes (body) values ('second note')`),
          await a(`update public.notes set body = 'edited' where body = 'second note'`),
          await a(`delete from public.notes where body = 'edited'`),
          await a(`select * from public.notes where user_id = '${A}'`),
        ]
        const succeeded = steps.map(inWords).join() === '1 row changed,1 row changed,1 row changed,1 row'
        return { succeeded, seen: succeeded ? '4 of 4 statements' : steps.map(inWords).join(', ') }
      },
    },
    {
      name: 'A writes and edits their own post, and a stranger reads it',
      async run({ a, stranger }) {
        const added = await a(`insert into public.posts (author_id, body) values ('${A}', 'draft')`)
        const edited = await a(`update public.posts set body = 'published' where body = 'draft'`)
        const read = await stranger(`select * from public.posts where body = 'published'`)
        return { succeeded: read.rows.length === 1, seen: [added, edited, read].map(inWords).join(', ') }
      },
    },
    {
      name: 'A renames their profile, reads reports as an admin, and sees their total',
      async run({ a }) {
        const renamed = await a(`update public.profiles set display_name = 'Ada' where id = '${A}'`)
        const reports = await a('select * from public.reports')
        const totals = await a(`select * from public.order_totals where customer_id = '${A}'`)
        const succeeded = [renamed.changed, reports.rows.length, totals.rows.length].join() === '1,1,1'
        return { succeeded, seen: [renamed, reports, totals].map(inWords).join(', ') }
      },
    },
    {
      name: 'The server calls the function',
      async run({ server }) {
        const outcome = await server('select * from public.orders_of($1)', [A])
        return { succeeded: outcome.rows.length === 1, seen: inWords(outcome) }
      },
    },
  ],
})
