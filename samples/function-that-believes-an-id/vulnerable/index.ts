import { createClient } from 'npm:@supabase/supabase-js@2'

Deno.serve(async (req) => {
  const { user_id } = await req.json()
  const url = Deno.env.get('SUPABASE_URL') ?? ''
  const admin = createClient(url, Deno.env.get('SUPABASE_SERVICE_ROLE_KEY') ?? '')
  const { data } = await admin.from('notes').select('body').eq('user_id', user_id)
  return Response.json(data)
})
