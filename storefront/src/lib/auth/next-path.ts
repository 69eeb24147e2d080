export type Sites = { storefrontUrl: string; gatewayUrl: string }

/**
 * Where to go after signing in: `next` if it is a path of this site or a panel's URL at the gateway, else
 * `fallback`. Anything else would let a link of ours lead to somebody else's site.
 */
export function nextPath(next: unknown, fallback: string, { storefrontUrl, gatewayUrl }: Sites) {
  if (typeof next !== 'string' || next.length > 2_000 || /[\\\x00-\x20\x7f]/.test(next))
    return fallback
  const isPath = /^\/(?!\/)/.test(next)
  const base = isPath ? storefrontUrl : undefined
  if (!URL.canParse(next, base)) return fallback
  const { hash, href, origin, pathname, search } = new URL(next, base)
  if (isPath) return origin === new URL(storefrontUrl).origin ? pathname + search + hash : fallback
  const isPanel = origin === new URL(gatewayUrl).origin && /^\/admin\/./.test(pathname)
  return isPanel && isPlain(pathname) ? href : fallback
}

/** Whether nobody can read another path into it by decoding it once more. */
function isPlain(pathname: string) {
  return !/%(?:25)*(?:2[ef]|5c)|\/\/|;/i.test(pathname)
}
