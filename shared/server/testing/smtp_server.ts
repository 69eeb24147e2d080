import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

type Refusal = Error & { responseCode: number }

/** A mail server on a port of its own, over real TCP, that keeps what it took and refuses what it is told to. */
export class MailServer {
  /** What was taken, the oldest first: the recipient and the mail as it came. */
  readonly taken: { to: string; raw: string }[] = []
  /** How often somebody connected. */
  connections = 0
  /** With what a command is refused from now on. */
  refuses: { recipient?: number; data?: number } = {}
  /** Ends the line once the mail has come, before it says that it took it. */
  hangsUpAfterData = false
  #server: SMTPServer

  constructor() {
    this.#server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onConnect: (_session, done) => {
        this.connections++
        done()
      },
      onRcptTo: (_address, _session, done) => done(refusal(this.refuses.recipient)),
      onData: (stream, session, done) => {
        void text(stream).then((raw) => {
          if (this.refuses.data) return done(refusal(this.refuses.data))
          this.taken.push({ to: session.envelope.rcptTo[0]!.address, raw })
          if (this.hangsUpAfterData) return this.#hangUp()
          done()
        })
      },
    })
    this.#server.on('error', () => {})
  }

  get url() {
    return `smtp://127.0.0.1:${(this.#server.server.address() as AddressInfo).port}`
  }

  async start() {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    return this
  }

  async stop() {
    await new Promise<void>((resolve) => this.#server.close(() => resolve()))
  }

  #hangUp() {
    for (const connection of this.#server.connections as Set<{ _socket: { destroy(): void } }>) {
      connection._socket.destroy()
    }
  }
}

function refusal(code: number | undefined): Refusal | null {
  return code ? Object.assign(new Error('no'), { responseCode: code }) : null
}
