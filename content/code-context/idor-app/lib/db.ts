interface Invoice {
  id: string
  ownerId: string
  title: string
  note: string
}

interface Where {
  where: Partial<Invoice>
}

interface Change extends Where {
  data: Partial<Invoice>
}

/** Stands for the reader's database client, in the form of Prisma's. */
export declare const db: {
  invoice: {
    findFirst(query: Where): Promise<Invoice | null>
    findMany(query: Where): Promise<Invoice[]>
    updateMany(change: Change): Promise<{ count: number }>
    deleteMany(query: Where): Promise<{ count: number }>
  }
}
