/** What a request with an idempotency key is answered, now and whenever it comes again. */
export type Answer = { status: number; body: unknown; replayed: boolean }
