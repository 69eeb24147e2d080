/** For our own responses, which are never pages. */
export const problemHeaders = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
}

const aYear = 365 * 24 * 3600

/** `Strict-Transport-Security` where browsers reach us over https; nothing elsewhere. Takes the public URL. */
export function transportSecurity(publicUrl: string): Record<string, string> {
  if (!publicUrl.startsWith('https:')) return {}
  return { 'strict-transport-security': `max-age=${aYear}; includeSubDomains` }
}
