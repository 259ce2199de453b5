import { cancelOrder } from '../orders.ts'
import type { Schema } from './resource.ts'

export const handler: Schema['cancelOrder']['functionHandler'] = async (event) => {
  const caller = event.identity
  if (!caller || !('sub' in caller)) throw new Error('Sign in first')
  return cancelOrder({ id: event.arguments.id, userId: caller.sub })
}
