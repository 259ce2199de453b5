import { listOrdersOf } from '../orders.ts'
import type { Schema } from './resource.ts'

// #region handler
export const handler: Schema['myOrders']['functionHandler'] = async (event) => {
  const caller = event.identity
  if (!caller || !('sub' in caller)) throw new Error('Sign in first')
  return listOrdersOf(caller.sub)
}
// #endregion handler
