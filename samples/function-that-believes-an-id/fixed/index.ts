import { createClient } from 'npm:@supabase/supabase-js@2'
import { corsHeaders } from 'npm:@supabase/supabase-js@2/cors'

const env = (name: string) => Deno.env.get(name) ?? ''
const keys = JSON.parse(env('SUPABASE_PUBLISHABLE_KEYS') || '{}')
const publicKey: string = keys.default ?? env('SUPABASE_ANON_KEY')

function reply(body: unknown, status = 200) {
  return Response.json(body, { status, headers: corsHeaders })
}

Deno.serve(async (req) => {
  if (req.method === 'OPTIONS') return new Response('ok', { headers: corsHeaders })

  const token = (req.headers.get('Authorization') ?? '').replace(/^Bearer\s+/i, '')
  const db = createClient(env('SUPABASE_URL'), publicKey, {
    global: { headers: { Authorization: `Bearer ${token}` } },
    auth: { persistSession: false, autoRefreshToken: false },
  })
  const { data, error } = await db.auth.getUser(token)
  if (error || !data.user) return reply({ error: 'Sign in first' }, 401)

  const notes = await db.from('notes').select('body').eq('user_id', data.user.id)
  if (notes.error) return reply({ error: 'Could not read your notes' }, 500)

  const answer = await fetch('https://api.example.com/v1/summaries', {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${env('AI_API_KEY')}`,
      'Content-Type': 'application/json',
    },
    body: JSON.stringify({ notes: notes.data.map(({ body }) => body) }),
  })
  if (!answer.ok) return reply({ error: 'The AI service refused' }, 502)
  return reply(await answer.json())
})
