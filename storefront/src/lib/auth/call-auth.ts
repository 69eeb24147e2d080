import { cookies, headers } from 'next/headers'
import { parseSetCookieHeader, toCookieOptions } from 'better-auth/cookies'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { env } from '@/lib/process/env'
import { handleAuth } from './handle-auth'

export type AuthAnswer =
  { ok: true; url?: string } | { ok: false; status: number; code: string; retryAfter: number }

/**
 * Does one of better-auth's POSTs for the person who sent a form: under the same limits as a call from the
 * browser, and with its cookies set. For server actions.
 */
export async function callAuth(path: string, body: object): Promise<AuthAnswer> {
  try {
    const response = await handleAuth(await requestOf(path, body), body)
    await setCookies(response)
    const { code = '', url } = await response.json().catch(() => ({}))
    if (response.ok) return { ok: true, url: typeof url === 'string' ? url : undefined }
    return { ok: false, status: response.status, code, retryAfter: 0 }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    const { code, headers: own, status } = error
    return { ok: false, status, code, retryAfter: Number(own['Retry-After'] ?? 0) }
  }
}

async function requestOf(path: string, body: object): Promise<Request> {
  return new Request(`${env().storefrontUrl}/api/auth${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: await headersOfCaller(),
  })
}

async function headersOfCaller(): Promise<Headers> {
  const incoming = await headers()
  const own = new Headers({ 'Content-Type': 'application/json', 'Origin': env().storefrontUrl })
  for (const name of ['cookie', 'user-agent', 'x-client-address']) {
    const value = incoming.get(name)
    if (value) own.set(name, value)
  }
  return own
}

async function setCookies(response: Response) {
  const jar = await cookies()
  for (const header of response.headers.getSetCookie()) {
    for (const [name, cookie] of parseSetCookieHeader(header)) {
      jar.set(name, cookie.value, toCookieOptions(cookie))
    }
  }
}
