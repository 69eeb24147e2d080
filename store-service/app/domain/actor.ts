/** The person whom a history names. */
export type Actor = { id: string; name: string }
