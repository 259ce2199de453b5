export interface Order {
  id: string
  userId: string
  item: string
}

/** The table of the functions, which each world fills anew: a function on Lambda has no parameter for it. */
let orders: Order[] = []

export function fill(rows: Order[]): void {
  orders = rows
}

/** All that is in the table, for a look at what an attack left. */
export function allOrders(): readonly Order[] {
  return orders
}

export async function listOrdersOf(userId: string): Promise<string[]> {
  return orders.filter((order) => order.userId === userId).map(({ item }) => item)
}

/** @returns the id of the new order */
export async function placeOrder(userId: string, item: string): Promise<string> {
  const id = `order-${orders.length + 1}`
  orders.push({ id, userId, item })
  return id
}

/** Deletes the order on which all given fields agree; false where there is none. */
export async function cancelOrder({ id, userId }: { id: string; userId?: string }): Promise<boolean> {
  const index = orders.findIndex((order) => order.id === id && (userId ?? order.userId) === order.userId)
  if (index !== -1) orders.splice(index, 1)
  return index !== -1
}
