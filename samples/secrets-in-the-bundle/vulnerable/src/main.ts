import { deleteUser } from './admin'
import { startCheckout } from './checkout'
import { config } from './config'
import { listOrders } from './orders'

const oldKey = import.meta.env.VITE_SUPABASE_ANON_KEY

Object.assign(globalThis, { app: { config, oldKey, deleteUser, listOrders, startCheckout } })
