import type { TestContext } from '@japa/runner/core'
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What is started ends with the test. */
export type Cleanup = Pick<TestContext, 'cleanup'>

/** What an upstream was sent. */
export interface Received {
  method: string
  url: string
  headers: IncomingMessage['headers']
  rawHeaders: string[]
}

/** A little HTTP server that stands for one instance of a service and remembers what it was sent. */
export class Upstream {
  readonly received: Received[] = []
  #server: Server
  #listener: RequestListener

  constructor(listener: RequestListener) {
    this.#listener = listener
    this.#server = createServer((request, response) => {
      const { method, url, headers, rawHeaders } = request
      this.received.push({ method: method!, url: url!, headers, rawHeaders })
      this.#listener(request, response)
    })
  }

  async listen(port = 0, address = '127.0.0.1'): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(port, address, resolve))
    return this
  }

  /** From now on it answers like this. */
  answer(listener: RequestListener) {
    this.#listener = listener
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`
  }

  get last(): Received {
    return this.received.at(-1)!
  }

  /** What came, health checks aside. */
  get calls(): Received[] {
    return this.received.filter(({ url }) => !url.startsWith('/health'))
  }

  async close() {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}

export const sayHello: RequestListener = (request, response) => {
  request.resume()
  response.setHeader('content-type', 'application/json').end('{"data":"hello"}')
}

/** Starts an upstream that the test's end stops. */
export async function startUpstream(
  { cleanup }: Cleanup,
  listener: RequestListener = sayHello
): Promise<Upstream> {
  const upstream = await new Upstream(listener).listen()
  cleanup(() => upstream.close())
  return upstream
}

/** The address of a port that nobody listens on. */
export async function nobody(): Promise<string> {
  const upstream = await new Upstream(sayHello).listen()
  const { url } = upstream
  await upstream.close()
  return url
}
