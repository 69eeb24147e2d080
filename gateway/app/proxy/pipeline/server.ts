import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import { answerBadRequest } from '@marketplace/shared/server/edge/bad_request'
import { limitResponses } from '@marketplace/shared/server/edge/limit_responses'
import { edgeServerOptions } from '@marketplace/shared/server/edge/server_options'
import type Gateway from './gateway.js'
import { Incoming } from './incoming.js'
import { run } from './pipeline.js'

/** The server that stands before Adonis: it proxies what the map names and hands the rest to `own`. */
export function createGatewayServer(gateway: Gateway, own: RequestListener): Server {
  const server = createServer(edgeServerOptions)

  const take = (request: IncomingMessage, response: ServerResponse, expectsContinue: boolean) => {
    void run(new Incoming(request, response, expectsContinue), gateway, own)
  }

  limitResponses(server)
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
