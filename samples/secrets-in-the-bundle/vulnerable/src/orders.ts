const url = import.meta.env.VITE_SUPABASE_URL
const key = import.meta.env.VITE_SUPABASE_SECRET_KEY

export async function listOrders() {
  const answer = await fetch(`${url}/rest/v1/orders`, {
    headers: { apikey: key },
  })
  return answer.json()
}
