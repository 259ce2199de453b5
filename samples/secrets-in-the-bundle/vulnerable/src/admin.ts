const url = import.meta.env.VITE_SUPABASE_URL
const key = 'eyJhbGciOiJIUzI1NiJ9.eyJyb2xlIjoic2VydmljZV9yb2xlIn0.EXAMPLE_not_a_signature'

export function deleteUser(id: string) {
  return fetch(`${url}/auth/v1/admin/users/${id}`, {
    method: 'DELETE',
    headers: { apikey: key, Authorization: `Bearer ${key}` },
  })
}
