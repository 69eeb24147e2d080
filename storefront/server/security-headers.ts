import { ServerResponse } from 'node:http'

const headers = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(self)',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** What every response says, whatever it is; over HTTPS also that nothing goes without it. */
export function setSecurityHeaders(response: ServerResponse, isHttps: boolean) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  if (!isHttps) return
  response.setHeader('Strict-Transport-Security', 'max-age=63072000; includeSubDomains')
  const cookies = [response.getHeader('set-cookie') ?? []].flat().map(String)
  if (cookies.length === 0) return
  // the framework's own setHeader would add its cookies again, as they were
  ServerResponse.prototype.setHeader.call(response, 'Set-Cookie', cookies.map(secured))
}

/** A cookie that the framework set without knowing of HTTPS (`NEXT_LOCALE`). */
function secured(cookie: string): string {
  return /;\s*secure(?=;|$)/i.test(cookie) ? cookie : `${cookie}; Secure`
}
