/** What a request with an idempotency key is answered: `body` is JSON, the same bytes whenever it comes again. */
export type Answer = { status: number; body: string; replayed: boolean }
