import { listOrdersOf } from '../orders.ts'
import type { Schema } from './resource.ts'

// #region handler
export const handler: Schema['myOrders']['functionHandler'] = async (event) => {
  return listOrdersOf(event.arguments.userId)
}
// #endregion handler
