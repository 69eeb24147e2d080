import { env } from '../src/lib/process/env.ts'
import { assertDeclared } from './contract.ts'

export type Call = {
  token?: string
  cookie?: string
  body?: unknown
  headers?: Record<string, string>
}

export type Answer = { status: number; body: any; headers: Headers }

/** One request to the storefront, whose response must be one that its document declares. A string body goes as it is, anything else as JSON. */
export async function call(method: string, path: string, options: Call = {}): Promise<Answer> {
  const { token, cookie, body, headers } = options
  const response = await fetch(env().storefrontUrl + path, {
    method,
    redirect: 'manual',
    body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body),
    headers: {
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
      ...(cookie ? { Cookie: cookie } : {}),
      ...headers,
    },
  })
  const text = await response.text()
  const isJson = /json/.test(response.headers.get('content-type') ?? '')
  const content = isJson ? JSON.parse(text) : text
  assertDeclared(method, path, response.status, content)
  return { status: response.status, body: content, headers: response.headers }
}
