import { randomUUID } from 'node:crypto'
import type { ApiClient } from '@japa/api-client'
import type { Someone } from '#tests/support/fakes'

/** A POST of that person, with an idempotency key that nobody else uses unless one is given. */
export function post(
  client: ApiClient,
  path: string,
  { token }: Someone,
  body: object = {},
  key: string = randomUUID()
) {
  return client.post(`/api/v1/${path}`).bearerToken(token).header('idempotency-key', key).json(body)
}

export function get(client: ApiClient, path: string, { token }: Someone) {
  return client.get(`/api/v1/${path}`).bearerToken(token)
}

/** What was answered, how often: `{ 200: 1, 409: 9 }`. */
export function tally(answers: { status(): number }[]): Record<number, number> {
  const counts: Record<number, number> = {}
  for (const answer of answers) counts[answer.status()] = (counts[answer.status()] ?? 0) + 1
  return counts
}
