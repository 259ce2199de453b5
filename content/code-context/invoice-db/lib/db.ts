interface Invoice {
  id: string
  ownerId: string
  total: number
}

interface Where {
  where: Partial<Invoice>
}

/** Stands for the reader's database client, in the form of Prisma's. */
export declare const db: {
  invoice: {
    findFirst(query: Where): Promise<Invoice | null>
    deleteMany(query: Where): Promise<{ count: number }>
  }
}
