import type { RequestListener } from 'node:http'
import { logFailure } from '@marketplace/shared/server/errors/log_failure'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { answerProblem } from './answer_problem.js'
import { SECURITY_HEADERS } from './answer_headers.js'
import { admitBody } from './body_admission.js'
import type { Exchange } from './exchange.js'
import { forward } from './forward.js'
import type Gateway from './gateway.js'
import { assertWellFormed } from './well_formed.js'

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** Every request, step by step. A step that refuses throws; what no route takes is Adonis's. */
export async function run(exchange: Exchange, gateway: Gateway, own: RequestListener) {
  try {
    assertWellFormed(exchange)
    exchange.route = gateway.routes.match(exchange.path)
    if (gateway.cors.handle(exchange)) return
    assertMethod(exchange)
    if (!exchange.route) return answerOurselves(exchange, own)

    exchange.address = await gateway.addresses.of(exchange)
    admitBody(exchange, gateway.settings.json)
    await identify(exchange, gateway)
    await gateway.limits.count(exchange)
    if (exchange.route.auth === 'session' && !exchange.principal)
      return gateway.signIn.ask(exchange)
    await forward(exchange, gateway.balancers[exchange.route.service], gateway.edge)
  } catch (error) {
    const failure = toProblemError(error)
    logFailure(gateway.logger, failure, exchange.id)
    answerProblem(exchange, failure)
  }
}

/** Bad tokens are counted by address, or guessing them would be free. */
async function identify(exchange: Exchange, gateway: Gateway) {
  try {
    await gateway.identity.establish(exchange)
  } catch (error) {
    if (error instanceof ProblemError && error.code === 'unauthenticated') {
      await gateway.limits.countStranger(exchange)
    }
    throw error
  }
}

function assertMethod({ method, route }: Exchange) {
  const allowed = route?.methods ?? [...METHODS]
  if (METHODS.has(method) && allowed.includes(method)) return
  throw new ProblemError('method_not_allowed', { headers: { allow: allowed.join(', ') } })
}

function answerOurselves({ request, response, id, answerHeaders }: Exchange, own: RequestListener) {
  request.headers['x-request-id'] = id
  for (const [name, value] of Object.entries({ ...SECURITY_HEADERS, ...answerHeaders })) {
    response.setHeader(name, value)
  }
  return own(request, response)
}

function toProblemError(error: unknown): ProblemError {
  return error instanceof ProblemError
    ? error
    : new ProblemError('internal_error', { cause: error })
}
