export type SessionScope = {
  /** `STOREFRONT_URL`, where people sign in. */
  storefrontUrl: string
  /** `GATEWAY_URL`, where the panels are. */
  gatewayUrl: string
  /** `COOKIE_DOMAIN`, in which browsers send the session's cookie; without it, to the storefront's host alone. */
  cookieDomain: string | undefined
}

/**
 * Why the panels would never see the session of who signed in at the storefront, and send them back to sign in for ever:
 * a sentence for whoever configured it, or null where they see it.
 */
export function sessionFault({ storefrontUrl, gatewayUrl, cookieDomain }: SessionScope) {
  const [shop, panels] = [new URL(storefrontUrl), new URL(gatewayUrl)]
  const hosts = [shop.hostname, panels.hostname]
  if (shop.protocol === 'https:' && panels.protocol !== 'https:') {
    return 'GATEWAY_URL must begin with https: as STOREFRONT_URL does: browsers do not send the session of an https page to an http one.'
  }
  if (cookieDomain) {
    if (!cookieDomain.includes('.')) {
      return `COOKIE_DOMAIN must be a domain that somebody can own, as "example.ma": browsers refuse cookies for "${cookieDomain}".`
    }
    const outside = hosts.find((host) => !isWithin(host, cookieDomain))
    return outside ? `COOKIE_DOMAIN must be a domain to which ${outside} belongs.` : null
  }
  if (shop.hostname === panels.hostname) return null
  return (
    `The panels at ${panels.hostname} would never see the session of ${shop.hostname}: set COOKIE_DOMAIN to the domain ` +
    'of both in all apps that read it, or give STOREFRONT_URL and GATEWAY_URL one host.'
  )
}

function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`)
}
