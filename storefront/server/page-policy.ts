import { createHash } from 'node:crypto'

export type Sites = { gatewayUrl: string; storefrontUrl: string }

/** What a page may load and do. Scripts: our own files, and the inline ones that `inlineScripts` names. */
export function pagePolicy(inlineScripts: readonly string[], { gatewayUrl, storefrontUrl }: Sites) {
  const gateway = new URL(gatewayUrl).origin
  return [
    `default-src 'none'`,
    ['script-src', `'self'`, ...inlineScripts].join(' '),
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
    ...(storefrontUrl.startsWith('https:') ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}

/** For whatever is no page: nothing may be loaded, nor may it be framed. */
export const strictPolicy = `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

/** For the service worker: its policy holds for what it fetches, which is pages and files of the site. */
export const workerPolicy = `${strictPolicy}; connect-src 'self'`

export const nonceSource = (nonce: string) => `'nonce-${nonce}'`

/** The policy of a kept page, for a response in which more is rendered under this nonce. */
export const withNonce = (policy: string, nonce: string) =>
  policy.replace(/script-src /, `script-src ${nonceSource(nonce)} `)

const inlineScript = /<script(?![^>]*\ssrc=)([^>]*)>([^]*?)<\/script>/g

/** The hashes of the inline scripts that carry `nonce`, or of all where there is none to go by. */
export function scriptHashes(html: string, nonce: string | null): string[] {
  const hashes = new Set<string>()
  for (const [, attributes, script] of html.matchAll(inlineScript)) {
    if (nonce !== null && !attributes!.includes(`nonce="${nonce}"`)) continue
    hashes.add(`'sha256-${createHash('sha256').update(script!).digest('base64')}'`)
  }
  return [...hashes]
}

/** The page without the nonce of its rendering, and the policy that names its scripts by hash instead. */
export function withHashes(html: string, nonce: string, sites: Sites) {
  const attribute = ` nonce="${nonce}"`
  const hashes = scriptHashes(html, html.includes(attribute) ? nonce : null)
  return { html: html.replaceAll(attribute, ''), policy: pagePolicy(hashes, sites) }
}
