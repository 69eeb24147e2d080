import type { RequestListener } from 'node:http'
import { startGateway, type Options } from './gateway.js'
import { send, type Answer } from './send.js'
import type { Cleanup } from './upstream.js'

/** A gateway before these instances of one service, quick to judge and to look again. */
export function startBefore(context: Cleanup, instances: string[], options: Options = {}) {
  const balancing = { failures: 3, retry: 20 }
  return startGateway(context, {
    balancing,
    ...options,
    services: { 'catalog-service': instances },
  })
}

/** The answers to the same request, sent some times. */
export async function repeat(times: number, url: string, method = 'GET'): Promise<Answer[]> {
  const answers: Answer[] = []
  for (let time = 0; time < times; time++) {
    answers.push(await send(url, '/api/v1/products', { method }))
  }
  return answers
}

/** Answers all with that status, and is not well. */
export const broken = (status: number): RequestListener => {
  return (request, response) => {
    request.resume()
    response.writeHead(request.url === '/health/ready' ? 503 : status).end()
  }
}
