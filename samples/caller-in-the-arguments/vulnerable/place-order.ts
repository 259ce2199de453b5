import { placeOrder } from '../orders.ts'
import type { Schema } from './resource.ts'

export const handler: Schema['placeOrder']['functionHandler'] = async (event) => {
  const { userId, item } = event.arguments
  return placeOrder(userId, item)
}
