import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { isReady } from '../../ready.ts'

const WATCH_INTERVAL_MS = 250

/**
 * Hands TCP connections on to ports of this machine, in turn: a balancer before the doors, or a slow way to one
 * instance. A watched one goes to those alone that say they are ready.
 */
export class TcpProxy {
  readonly port: number
  /** Added to each piece, either way. */
  delayMs = 0
  #server: Server
  #targets: number[] = []
  #ready: number[] = []
  #turn = 0
  #timer: NodeJS.Timeout | undefined
  #sockets = new Set<Socket>()

  private constructor(server: Server) {
    this.#server = server
    this.port = (server.address() as AddressInfo).port
    server.on('connection', (client) => this.#take(client))
  }

  static async listen(): Promise<TcpProxy> {
    const server = createServer({ noDelay: true })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return new TcpProxy(server)
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`
  }

  leadTo(...targets: number[]): this {
    this.#targets = targets
    this.#ready = targets
    return this
  }

  /** From now on only targets get connections whose `/health/ready` is 200. */
  watch(): this {
    this.#timer = setInterval(() => void this.#look(), WATCH_INTERVAL_MS)
    return this
  }

  close(): void {
    clearInterval(this.#timer)
    this.#server.close()
    for (const socket of this.#sockets) socket.destroy()
  }

  async #look() {
    const states = await Promise.all(this.#targets.map(isReady))
    this.#ready = this.#targets.filter((_, index) => states[index])
  }

  #take(client: Socket) {
    const port = this.#ready[this.#turn++ % this.#ready.length]
    if (port === undefined) return void client.destroy()
    const target = connect({ port, host: '127.0.0.1', noDelay: true })
    this.#join(client, target)
    this.#join(target, client)
  }

  #join(from: Socket, to: Socket) {
    this.#sockets.add(from)
    let dueAt = 0
    const later = (action: () => void) => {
      dueAt = Math.max(dueAt, performance.now() + this.delayMs)
      if (this.delayMs === 0 && dueAt <= performance.now()) action()
      else setTimeout(action, dueAt - performance.now())
    }
    from
      .on('data', (piece) => later(() => void (to.writable && to.write(piece))))
      .on('end', () => later(() => to.end()))
      .on('error', () => to.destroy())
      .on('close', () => {
        this.#sockets.delete(from)
        later(() => to.destroySoon())
      })
  }
}
