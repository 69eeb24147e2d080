import type { IncomingMessage } from 'node:http'
import type { ProblemCode } from '@marketplace/shared/contracts/problem'

const routes = /^\/(?:api|internal|go|health|sign-out|_next)(?:\/|$)/
const actionId = /^[0-9a-f]{40,44}$/
const formTypes = ['multipart/form-data', 'application/x-www-form-urlencoded', 'text/plain']

/**
 * Why a POST to a page is refused; null where Next may read it. Next itself breaks on a foreign or malformed
 * origin, on an action that nothing here has, and on a body that is no form.
 */
export function refusalOfPagePost(
  { headers, method, url = '' }: IncomingMessage,
  storefrontUrl: string
): ProblemCode | null {
  if (method !== 'POST' || routes.test(url.split('?', 1)[0]!)) return null
  const { origin } = headers
  if (origin !== undefined && origin !== new URL(storefrontUrl).origin) return 'forbidden'
  const action = headers['next-action']
  if (action !== undefined && !actionId.test(String(action))) return 'malformed_request'
  const [type = '', ...parameters] = String(headers['content-type'] ?? '').split(';')
  const name = type.trim().toLowerCase()
  if (!formTypes.includes(name)) return 'unsupported_media_type'
  const hasBoundary = parameters.some((parameter) => /^\s*boundary=\S/i.test(parameter))
  return name === 'multipart/form-data' && !hasBoundary ? 'malformed_request' : null
}
