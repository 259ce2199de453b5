import { placeOrder } from '../orders.ts'
import type { Schema } from './resource.ts'

export const handler: Schema['placeOrder']['functionHandler'] = async (event) => {
  const caller = event.identity
  if (!caller || !('sub' in caller)) throw new Error('Sign in first')
  return placeOrder(caller.sub, event.arguments.item)
}
