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
 * Below what services take (Node's 16 KB), so that there is room for the headers we add: a request that we
 * let in is not too large for them.
 */
const HEADERS = 14 * 1024

/** Milliseconds after which a client that neither reads nor sends is cut: it would hold a place at a service. */
const SILENCE = 60_000

/**
 * The server that stands before Adonis: it proxies what the map names and hands the rest to `own`.
 * Hosts are checked by the pipeline, so that what Node would refuse gets the form of our other refusals.
 */
export function createFront(gateway: Gateway, own: RequestListener): Server {
  const server = createServer({ requireHostHeader: false, maxHeaderSize: HEADERS })

  const take = (request: IncomingMessage, response: ServerResponse, expectsContinue: boolean) => {
    const exchange = new Exchange(request, response)
    exchange.expectsContinue = expectsContinue
    if (gateway.isDraining) exchange.answerHeaders.connection = 'close'
    logAccess(exchange, gateway.logger)
    void run(exchange, gateway, own)
  }

  server.setTimeout(SILENCE)
  return (
    server
      .on('request', (request, response) => take(request, response, false))
      .on('checkContinue', (request, response) => take(request, response, true))
      // Who expects something unheard of gets what everyone gets (RFC 9110, 10.1.1).
      .on('checkExpectation', (request, response) => take(request, response, false))
      .on('connect', (_, socket) => answerBadRequest(new Error('CONNECT'), socket))
      .on('clientError', answerBadRequest)
  )
}
