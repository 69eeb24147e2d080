import { on } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { DocumentData, MadeDocument } from './data.ts'
import { ConcurrencyLimiter } from '@marketplace/shared/server/concurrency_limiter'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'

/** So long a worker stays after its last document: loading it costs a second of CPU. */
const idleMs = 60_000

/** A document takes 0.05 s a page; nothing that is made takes so long. */
const timeoutMs = 50_000

/** Is told how many pages are ready. */
export type OnPage = (pagesMade: number) => void

type Told = MadeDocument | { error: string } | { pagesMade: number }

/** What was asked for cannot be made into a PDF, however often it is tried. */
export class UnmadeDocument extends ProblemError {
  constructor(why: string) {
    super('upstream_failed', { cause: new Error(why) })
  }
}

/** Makes PDFs in a thread of their own, one after the other, so that no request waits for the CPU they take. */
export class DocumentRenderer {
  #limiter = new ConcurrencyLimiter({ maxConcurrent: 1, maxQueued: 12, queueTimeoutMs: 20_000 })
  #worker?: Worker
  #idle?: NodeJS.Timeout

  /** Throws 503 where too many wait or the thread dies, and `UnmadeDocument`. */
  async render(data: DocumentData, onPage: OnPage = () => {}): Promise<MadeDocument> {
    return this.#limiter.run(() => this.#render(data, onPage))
  }

  async stop(): Promise<void> {
    clearTimeout(this.#idle)
    await this.#worker?.terminate()
    this.#worker = undefined
  }

  async #render(data: DocumentData, onPage: OnPage): Promise<MadeDocument> {
    clearTimeout(this.#idle)
    const worker = (this.#worker ??= this.#start())
    try {
      const signal = AbortSignal.timeout(timeoutMs)
      const told = on(worker, 'message', { signal, close: ['exit'] })
      worker.postMessage(data)
      for await (const [message] of told as AsyncIterable<[Told]>) {
        if ('error' in message) throw new UnmadeDocument(message.error)
        if ('pdf' in message) return message
        onPage(message.pagesMade)
      }
      throw new Error('The thread has ended')
    } catch (error) {
      if (error instanceof UnmadeDocument) throw error
      await this.stop()
      throw new ProblemError('upstream_unavailable', { cause: error })
    } finally {
      this.#idle = setTimeout(() => void this.stop(), idleMs).unref()
    }
  }

  /** Sources run as they are, a build as JavaScript. */
  #start(): Worker {
    const isSource = new URL(import.meta.url).pathname.endsWith('.ts')
    const worker = new Worker(new URL(isSource ? './worker.ts' : './worker.js', import.meta.url))
    worker.unref()
    worker.on('error', () => {})
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = undefined
    })
    return worker
  }
}
