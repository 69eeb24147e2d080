type Options = {
  /** Where the sign-out form is posted to. */
  storefrontUrl: string
  /** Whether browsers reach the panel over https. */
  secure: boolean
  /** Other origins whose pictures its pages show. */
  imageSources?: readonly string[]
}

/**
 * What every answer below a panel's path says, error pages too: run no script but ours, stand in no frame, be
 * kept by nobody. Media are the gateway's, so of the same origin; `imageSources` names others.
 */
export function panelHeaders({
  storefrontUrl,
  secure,
  imageSources = [],
}: Options): Record<string, string> {
  const policy = [
    `default-src 'self'`,
    `style-src 'self' 'unsafe-inline'`,
    ['img-src', `'self'`, 'data:', 'blob:', ...imageSources].join(' '),
    `object-src 'none'`,
    `base-uri 'self'`,
    `form-action 'self' ${new URL(storefrontUrl).origin}`,
    `frame-ancestors 'none'`,
  ]
  return {
    'Content-Security-Policy': policy.join('; '),
    'X-Frame-Options': 'DENY',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Cache-Control': 'no-store',
    ...(secure && { 'Strict-Transport-Security': 'max-age=31536000' }),
  }
}
