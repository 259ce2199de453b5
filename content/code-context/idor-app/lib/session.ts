/** Stands for the reader's session check: the id of the user who is signed in, or null. */
export declare function currentUserId(): Promise<string | null>
