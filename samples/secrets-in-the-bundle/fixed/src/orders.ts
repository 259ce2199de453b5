const url = import.meta.env.VITE_SUPABASE_URL
const key = import.meta.env.VITE_SUPABASE_PUBLISHABLE_KEY

export async function listOrders(accessToken: string) {
  const answer = await fetch(`${url}/rest/v1/orders`, {
    headers: { apikey: key, Authorization: `Bearer ${accessToken}` },
  })
  return answer.json()
}
