import type { HttpRequest } from '@adonisjs/core/http'
import type { KeyedRequest } from '#idempotency/key'
import { requestHash } from '#domain/canonical_json'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'

/** The request as its `Idempotency-Key` knows it, `path` without parameters; 400 where the key is missing or malformed. */
export function keyedRequest(request: HttpRequest, userId: string, path: string): KeyedRequest {
  const key = request.header('idempotency-key')
  if (!key || !/^[!-~]{1,255}$/.test(key)) {
    const rule = key ? 'regex' : 'required'
    throw new DomainError('malformed_request', [{ field: 'Idempotency-Key', rule }])
  }
  return { userId, path, key, hash: requestHash(request.body()) }
}

/** As `keyedRequest`; null where no key was sent. */
export function optionalKey(
  request: HttpRequest,
  userId: string,
  path: string
): KeyedRequest | null {
  if (request.header('idempotency-key') === undefined) return null
  return keyedRequest(request, userId, path)
}
