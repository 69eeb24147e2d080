/** What a page may load and do. Scripts: our own files, and inline ones that carry the answer's nonce. */
export function pagePolicy(nonce: string, gatewayUrl: string, isHttps: boolean): string {
  const gateway = new URL(gatewayUrl).origin
  return [
    `default-src 'none'`,
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self'`,
    // measures that depend on data, such as the bars of a histogram
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data: ${gateway}`,
    `font-src 'self'`,
    `connect-src 'self' ${gateway}`,
    `manifest-src 'self'`,
    // signing in may lead back to a panel at the gateway
    `form-action 'self' ${gateway}`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
    ...(isHttps ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}
