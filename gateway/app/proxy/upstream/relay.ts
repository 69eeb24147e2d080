import type { Dispatcher } from 'undici'
import type { IncomingHttpHeaders } from 'node:http'
import { headersBack } from './answer_headers.js'
import type { Exchange } from './exchange.js'
import type { Instance } from './instance.js'
import { finish } from './finish.js'
import type { RequestBody } from './request_body.js'

export interface Sent {
  path: string
  headers: string[]
  body: RequestBody | null
}

/** How one try ended: `status` is 0 where no answer came, `error` tells why nothing went to the client. */
export interface Outcome {
  status: number
  error?: Error
  /** The client went away: nobody's failure. */
  isGone?: boolean
}

/** A trial's bad answer is not shown while another instance may be asked. */
const BAD_ANSWER = new Error('The instance on trial answered with a server error')

/** Sends the request to one instance and streams its answer to the client as it comes. */
export function relay(exchange: Exchange, instance: Instance, sent: Sent, isOnTrial: boolean) {
  return new Promise<Outcome>((resolve) => {
    const handler = new Relay(exchange, isOnTrial, resolve)
    instance.pool.dispatch(
      {
        method: exchange.method as Dispatcher.HttpMethod,
        path: sent.path,
        headers: sent.headers,
        body: sent.body,
        headersTimeout: exchange.timeout,
      },
      handler
    )
  })
}

class Relay implements Dispatcher.DispatchHandler {
  #exchange: Exchange
  #isOnTrial: boolean
  #resolve: (outcome: Outcome) => void
  #controller: Dispatcher.DispatchController | undefined
  #status = 0

  constructor(exchange: Exchange, isOnTrial: boolean, resolve: (outcome: Outcome) => void) {
    this.#exchange = exchange
    this.#isOnTrial = isOnTrial
    this.#resolve = resolve
    exchange.response.once('close', this.#onClientGone)
  }

  onRequestStart(controller: Dispatcher.DispatchController) {
    this.#controller = controller
    if (this.#exchange.response.destroyed) this.#onClientGone()
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    status: number,
    headers: IncomingHttpHeaders
  ) {
    if (status < 200) return
    this.#status = status
    if (this.#isOnTrial && status >= 500) return controller.abort(BAD_ANSWER)
    this.#exchange.response.writeHead(status, headersBack(this.#exchange, status, headers))
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer) {
    const { response } = this.#exchange
    if (response.write(chunk)) return
    controller.pause()
    response.once('drain', () => controller.resume())
  }

  onResponseEnd() {
    finish(this.#exchange)
    this.#end({ status: this.#status })
  }

  onResponseError(_: Dispatcher.DispatchController | undefined, error: Error) {
    const { response } = this.#exchange
    if (response.destroyed) return this.#end({ status: this.#status, isGone: true })
    if (!response.headersSent) return this.#end({ status: this.#status, error })
    response.destroy()
    this.#end({ status: 0 })
  }

  #onClientGone = () => {
    this.#controller?.abort(new Error('The client went away'))
  }

  #end(outcome: Outcome) {
    this.#exchange.response.off('close', this.#onClientGone)
    this.#resolve(outcome)
  }
}
