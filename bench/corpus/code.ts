import type { Random } from './random.ts'
import { capital, noun } from './words.ts'

/** A route handler of about fifteen lines; `isFixed` says whether it asks for the owner. */
export function routeCode(random: Random, isFixed: boolean): string {
  const name = noun(random)
  return `import { getSession } from './session'
import { db } from './db'

/** Gives one ${name} as JSON. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const session = await getSession(request)
  if (!session) return new Response(null, { status: 401 })
  const ${name} = await db.${name}.findFirst({ where: { id${isFixed ? ', ownerId: session.user.id' : ''} } })
  if (!${name}) return Response.json({ error: 'not found' }, { status: 404 })
  return Response.json(${name}, {
    headers: { 'cache-control': 'private, no-store' },
  })
}`
}

/** Row level security for a table. */
export function policyCode(random: Random): string {
  const name = noun(random)
  return `alter table public.${name}s enable row level security;

create policy "owners read their ${name}s" on public.${name}s
  for select to authenticated
  using ((select auth.uid()) = owner_id);

grant select on public.${name}s to authenticated;`
}

/** Settings of a database that say nothing of rows. */
export function settingsCode(random: Random): string {
  const name = noun(random)
  return `create table public.${name}s (
  id uuid primary key default gen_random_uuid(),
  owner_id uuid not null,
  body text check (char_length(body) < ${random.below(9000)})
);

create index ${name}s_by_owner on public.${name}s (owner_id);`
}

/** A component that shows a list. */
export function componentCode(random: Random): string {
  const name = capital(noun(random))
  return `import { useEffect, useState } from 'react'

export function ${name}List({ userId }: { userId: string }) {
  const [items, setItems] = useState<${name}[]>([])
  useEffect(() => {
    const controller = new AbortController()
    fetch(\`/api/${name.toLowerCase()}s?user=\${encodeURIComponent(userId)}\`, { signal: controller.signal })
      .then((response) => response.json())
      .then(setItems)
    return () => controller.abort()
  }, [userId])
  return <ul>{items.map((item) => <li key={item.id}>{item.title}</li>)}</ul>
}`
}

/** A request from the command line, with its answer. */
export function requestCode(random: Random): string {
  return `curl --include "https://app.example.com/api/${noun(random)}s/${random.below(9000)}" \\
  --header "Authorization: Bearer $USER_B_TOKEN"`
}
