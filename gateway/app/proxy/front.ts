import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import { answerBadRequest } from './bad_request.js'
import { Exchange } from './exchange.js'
import { logAccess } from './access_log.js'
import type Gateway from './gateway.js'
import { run } from './pipeline.js'

/**
 * The server that stands before Adonis: it proxies what the map names and hands the rest to `own`.
 * Hosts are checked by the pipeline, so that what Node would refuse gets the form of our other refusals.
 */
export function createFront(gateway: Gateway, own: RequestListener): Server {
  const server = createServer({ requireHostHeader: false })

  const take = (request: IncomingMessage, response: ServerResponse, expectsContinue: boolean) => {
    const exchange = new Exchange(request, response)
    exchange.expectsContinue = expectsContinue
    if (gateway.isDraining) exchange.answerHeaders.connection = 'close'
    logAccess(exchange, gateway.logger)
    void run(exchange, gateway, own)
  }

  return server
    .on('request', (request, response) => take(request, response, false))
    .on('checkContinue', (request, response) => take(request, response, true))
    .on('clientError', answerBadRequest)
}
