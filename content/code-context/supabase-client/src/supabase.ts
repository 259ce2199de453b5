import { createClient } from '@supabase/supabase-js'

export const supabase = createClient('https://your-project-ref.supabase.co', 'sb_publishable_EXAMPLE')
