/** The response under an idempotency key: `body` is JSON, the same bytes whenever the request comes again. */
export type IdempotentResponse = { status: number; body: string; replayed: boolean }
