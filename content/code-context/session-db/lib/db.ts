interface Session {
  id: string
  userId: string
  expiresAt: Date
}

interface User {
  id: string
  role: 'staff' | 'admin'
}

interface Invoice {
  id: string
  ownerId: string
  title: string
  isRefunded: boolean
}

interface ById {
  where: { id: string }
}

/** Stands for the reader's database client, in the form of Prisma's. */
export declare const db: {
  session: { findUnique(query: ById): Promise<Session | null> }
  user: { findUnique(query: ById): Promise<User | null> }
  invoice: {
    findMany(query: { where: Partial<Invoice> }): Promise<Invoice[]>
    update(query: ById & { data: Partial<Invoice> }): Promise<Invoice>
  }
}
