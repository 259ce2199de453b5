import { cancelOrder } from '../orders.ts'
import type { Schema } from './resource.ts'

// #region handler
export const handler: Schema['cancelOrder']['functionHandler'] = async (event) => {
  return cancelOrder({ id: event.arguments.id })
}
// #endregion handler
