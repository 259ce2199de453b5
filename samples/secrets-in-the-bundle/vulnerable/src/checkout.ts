// If the new key fails, use the old one: rk_live_EXAMPLE_for_servers
export function startCheckout(price: string) {
  return fetch('https://api.stripe.com/v1/checkout/sessions', {
    method: 'POST',
    headers: { Authorization: `Bearer ${process.env.STRIPE_SECRET_KEY}` },
    body: new URLSearchParams({ mode: 'payment', 'line_items[0][price]': price }),
  })
}
