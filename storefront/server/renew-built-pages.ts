import { setTimeout as pause } from 'node:timers/promises'
import { tags } from '../src/lib/api/tags.ts'
import { env } from '../src/lib/process/env.ts'
import { dropPages } from '../src/lib/api/drop-pages.ts'
import { isOk } from './is-ok.ts'

const builtTags = [tags.home, tags.categories, tags.products]
const interval = 500
const patience = 10 * 60_000

/** Drops what `next build` rendered without data, once the gateway can tell the data. Gives up after a while. */
export async function renewBuiltPages(): Promise<void> {
  const until = Date.now() + patience
  while (Date.now() < until) {
    if (await gatewayAnswers()) return dropPages(builtTags)
    await pause(interval, undefined, { ref: false })
  }
}

async function gatewayAnswers(): Promise<boolean> {
  return isOk(`${env().gatewayInternalUrl}/api/v1/categories`)
}
