import { setTimeout as pause } from 'node:timers/promises'
import { tags } from '../src/lib/api/tags.ts'
import { serviceTokens } from '../src/lib/clients/service-tokens.ts'
import { env } from '../src/lib/env.ts'

const interval = 500
const patience = 10 * 60_000

/** Drops what `next build` rendered without data, once the gateway can tell the data. Gives up after a while. */
export async function renewBuiltPages(): Promise<void> {
  const until = Date.now() + patience
  while (Date.now() < until) {
    if ((await gatewayAnswers()) && (await revalidate())) return
    await pause(interval, undefined, { ref: false })
  }
}

async function gatewayAnswers(): Promise<boolean> {
  return isOk(`${env().gatewayInternalUrl}/api/v1/categories`)
}

/** Asks this server itself: tags can be dropped within a request only. */
async function revalidate(): Promise<boolean> {
  return isOk(`http://${env().host}:${env().port}/internal/revalidate`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'authorization': `Bearer ${await serviceTokens().sign('storefront')}`,
    },
    body: JSON.stringify({ tags: [tags.home, tags.categories, tags.products] }),
  })
}

async function isOk(url: string, init: RequestInit = {}): Promise<boolean> {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(3_000) })
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}
