declare module 'npm:@supabase/supabase-js@2' {
  export * from '@supabase/supabase-js'
}

declare module 'npm:@supabase/supabase-js@2/cors' {
  export * from '@supabase/supabase-js/cors'
}
