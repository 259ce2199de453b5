import { cancelOrder } from '../orders.ts'
import type { Schema } from './resource.ts'

export const handler: Schema['cancelOrder']['functionHandler'] = async (event) => {
  return cancelOrder({ id: event.arguments.id })
}
