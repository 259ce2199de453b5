export const config = {
  stripePublicKey: process.env.NEXT_PUBLIC_STRIPE_KEY ?? '',
  stripeSecretKey: process.env.STRIPE_SECRET_KEY ?? '',
}
