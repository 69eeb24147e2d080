import { failedDependencyHeader } from '@marketplace/shared/server/errors/failed_dependency'
import type { Dispatcher } from 'undici'
import type { IncomingHttpHeaders } from 'node:http'
import { keptResponse, mayKeep, respondWithKept } from '../cache/kept_response.js'
import { endResponse } from '../response/end_response.js'
import { responseHeaders } from '../response/response_headers.js'
import type { Checked } from './forward.js'
import type { Instance } from '@marketplace/shared/server/balancing/instance'
import type { RequestBody } from './request_body.js'

export interface Sent {
  path: string
  headers: string[]
  body: RequestBody | null
}

/** How one try ended: `status` is 0 where no response came, `error` tells why nothing went to the client. */
export interface Outcome {
  status: number
  error?: Error
  /** The client went away: nobody's failure. */
  isGone?: boolean
  /** The instance says that another app failed it. */
  isOfAnother?: boolean
}

const failedDependency = failedDependencyHeader.toLowerCase()

/** A trial's bad response is not shown while another instance may be asked. */
const BAD_RESPONSE = new Error('The instance on trial answered with a server error')

/** Sends the request to one instance and streams its response to the client as it comes. */
export function relay(checked: Checked, instance: Instance, sent: Sent, isOnTrial: boolean) {
  return new Promise<Outcome>((resolve) => {
    const handler = new Relay(checked, isOnTrial, resolve)
    instance.pool.dispatch(
      {
        method: checked.incoming.method as Dispatcher.HttpMethod,
        path: sent.path,
        headers: sent.headers,
        body: sent.body,
        headersTimeout: checked.body.timeout,
      },
      handler
    )
  })
}

class Relay implements Dispatcher.DispatchHandler {
  #checked: Checked
  #isOnTrial: boolean
  #resolve: (outcome: Outcome) => void
  #controller: Dispatcher.DispatchController | undefined
  #status = 0
  #isOfAnother = false
  /** The headers of a response that is to be kept: it goes out once all of it is there. */
  #keep: IncomingHttpHeaders | undefined
  #pieces: Buffer[] = []

  constructor(checked: Checked, isOnTrial: boolean, resolve: (outcome: Outcome) => void) {
    this.#checked = checked
    this.#isOnTrial = isOnTrial
    this.#resolve = resolve
    checked.incoming.response.once('close', this.#onClientGone)
  }

  onRequestStart(controller: Dispatcher.DispatchController) {
    this.#controller = controller
    if (this.#checked.incoming.response.destroyed) this.#onClientGone()
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    status: number,
    headers: IncomingHttpHeaders
  ) {
    if (status < 200) return
    this.#status = status
    this.#isOfAnother = failedDependency in headers
    if (this.#isOnTrial && status >= 500 && !this.#isOfAnother)
      return controller.abort(BAD_RESPONSE)
    const { incoming, route, headers: own, answered, flight } = this.#checked
    answered?.(status)
    if (flight && mayKeep(status, headers, flight.maxBytes)) {
      this.#keep = headers
      return
    }
    incoming.response.writeHead(status, responseHeaders(route, own, { status, headers }))
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer) {
    if (this.#keep) {
      this.#pieces.push(chunk)
      return
    }
    const { response } = this.#checked.incoming
    if (response.write(chunk)) return
    controller.pause()
    response.once('drain', () => controller.resume())
  }

  onResponseEnd() {
    if (this.#keep) this.#landWith(this.#keep)
    else endResponse(this.#checked.incoming)
    this.#end({ status: this.#status, isOfAnother: this.#isOfAnother })
  }

  onResponseError(_: Dispatcher.DispatchController | undefined, error: Error) {
    const { response } = this.#checked.incoming
    if (response.destroyed) return this.#end({ status: this.#status, isGone: true })
    if (!response.headersSent) return this.#end({ status: this.#status, error })
    response.destroy()
    this.#end({ status: 0 })
  }

  #landWith(upstream: IncomingHttpHeaders) {
    const { incoming, route, headers: own, flight } = this.#checked
    const response = keptResponse(route, upstream, Buffer.concat(this.#pieces))
    flight!.land(response)
    respondWithKept(incoming, response, own)
  }

  #onClientGone = () => {
    this.#controller?.abort(new Error('The client went away'))
  }

  #end(outcome: Outcome) {
    this.#checked.incoming.response.off('close', this.#onClientGone)
    this.#resolve(outcome)
  }
}
