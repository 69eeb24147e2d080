import { startGateway, type Options } from './gateway.js'
import { send, type Message } from './send.js'
import { startUpstream, type Cleanup } from './upstream.js'

export async function startLimited(context: Cleanup, options: Options) {
  const service = await startUpstream(context)
  const services = {
    'store-service': [service.url],
    'catalog-service': [service.url],
    'order-service': [service.url],
  }
  return { ...(await startGateway(context, { ...options, services })), service }
}

/** The statuses of the same request, sent some times. */
export async function repeat(times: number, url: string, path: string, message: Message = {}) {
  const statuses: number[] = []
  for (let time = 0; time < times; time++) statuses.push((await send(url, path, message)).status)
  return statuses
}
