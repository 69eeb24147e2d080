import { serviceTokens } from '../src/lib/clients/service-tokens.ts'
import { env } from '../src/lib/process/env.ts'

/** Drops the kept pages of these tags. Asks this server itself: it can be done within a request only. */
export async function dropPages(tags: readonly string[]): Promise<boolean> {
  return isOk(`http://${env().host}:${env().port}/internal/revalidate`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'authorization': `Bearer ${await serviceTokens().sign('storefront')}`,
    },
    body: JSON.stringify({ tags }),
  })
}

/** Whether that answers well within a few seconds. */
export async function isOk(url: string, init: RequestInit = {}): Promise<boolean> {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(3_000) })
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}
