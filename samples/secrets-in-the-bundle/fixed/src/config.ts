export const config = {
  supabaseUrl: import.meta.env.VITE_SUPABASE_URL,
  supabaseKey: import.meta.env.VITE_SUPABASE_PUBLISHABLE_KEY,
  stripeKey: import.meta.env.VITE_STRIPE_PUBLISHABLE_KEY,
}
