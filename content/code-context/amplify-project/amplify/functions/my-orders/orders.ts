/** Stands for the reader's own query. */
export declare function listOrdersOf(userId: string): Promise<string[]>
