/** Tag → what the example in its documentation becomes. */
export const FLATTENED: Readonly<Record<string, string>> = {
  'call-to-action': `[Rotate the key now](https://guide.example/blog/how-to/rotate-a-leaked-key)
`,
  'checklist-item': `## Keys

- [ ] Git has never tracked .env

  This prints nothing:

  \`terminal\`:

  \`\`\`sh
  git log --all --oneline -- .env
  \`\`\`
`,
  'checklist-section': `## Before the launch

- [ ] A logged-out request gets no rows

  Run \`curl\` with the publishable key alone. Expect an empty list.

- [ ] User B can't change a record of user A

  Send B's token with A's id. Expect no changed row.
`,
  'code-compare': `**Vulnerable, do not use:** \`app/api/notes/route.ts\`

\`\`\`ts
const note = await db.note.find({ id })
\`\`\`

**Fixed:** \`app/api/notes/route.ts\`

\`\`\`ts
const note = await db.note.find({ id, owner: session.user.id })
\`\`\`
`,
  'code-group': `**Next.js**

\`\`\`ts
const session = await auth0.getSession()
if (!session) return new Response(null, { status: 401 })
\`\`\`

**Express**

\`\`\`ts
app.use('/api', requiresAuth())
\`\`\`
`,
  'danger-box': `> **Danger: Anyone can read this table.** Until the policy below is in place, a stranger with the public key of your app gets every row.
`,
  'fact-cite': `In one crawl, [170 of 1,645 apps](https://example.com/report) had a table that anybody could read.
To say it in your own words: [one app in ten](https://example.com/report).
`,
  'faq-item': `## Must I rotate a key that was in a private repository?

Yes. Everybody who could read the repository has it, and so has every clone.

1. Make a new key.
2. Deploy it.
3. Revoke the old one and see that it answers 401.
`,
  'faq-section': `## Is the publishable key a secret?

No. It is made to be shipped to browsers and only says which project is asked. What protects the data is the policy on
each table.

## Why is my list empty after I turned on row level security?

A table without a policy gives no rows and no error. Add a policy that names the owner.
`,
  'glossary-term': `Turn on [row level security](https://guide.example/glossary#rls) before the first user signs up. Then write a policy.
[Row level security](https://guide.example/glossary#rls) without a policy gives no rows.
`,
  'info-box': `> **Note: Since version 4.** The variable was called \`AUTH0_BASE_URL\` before. Version 4 reads \`APP_BASE_URL\` and ignores the old name.
`,
  'related-articles': `## Related guides

- [Auth0 for Next.js](https://guide.example/blog/guides/auth0): Sessions and roles.
- [Rotate a leaked key](https://guide.example/blog/how-to/rotate-a-leaked-key): Make it dead.
`,
  'related-card': `## Related guides

- [First: make the old key useless](https://guide.example/blog/how-to/rotate-a-leaked-key): Make it dead.
`,
  'step-item': `## 1. Turn on row level security

\`policies.sql\`:

\`\`\`sql
alter table notes enable row level security;
\`\`\`

You should see an empty list where the notes were.

> **Note: Nothing is deleted.** The rows are there; no policy lets anybody read them yet.
`,
  'step-list': `## 1. Make a new key

Open the dashboard and make a key that can do only what the server needs. You should see two active keys.

## 2. Deploy it

Replace the variable and deploy. You should see requests under the new key's name.

## 3. Revoke the old key

Then send a request with it. You should see 401.
`,
  'tip-box': `> **Tip: One query for all tables.** The query below lists each table without row level security, so you need not open them one by one.
`,
  tldr: `> **In short:** Every table in the public schema needs row level security and a policy that names the owner. Turn it on first, then read
> the table without a login: an empty list is the answer you want. It takes ten minutes and no user is logged out.
`,
  'verdict-columns': `**What the vendor secures**

- Passwords are stored and checked for you.
- Tokens expire after an hour.

**What you secure**

- Every query names the owner.
- Redirect addresses are exact.
`,
  'warning-box': `> **Warning: Users are logged out.** Rotating the signing key ends every session. Do it when few people are online, and tell them.
`,
  'proof-result': `**Proof: Notes of others, by id. Holds.** An API in which B asks for the notes of A.

| Attack | Vulnerable | Fixed |
| - | - | - |
| B reads a note of A | 200, the note of A | 404 |
| Still works: A reads an own note | 200 | 200 |

Ran 20 November 2026 on Node 26.10.0, express 5.3.0. Repeat it: \`npm run proof -- missing-authorization-idor\`
`,
}
