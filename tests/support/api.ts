import { randomUUID } from 'node:crypto'
import { system } from '../../dev/testing/running_system.ts'

export type Answer = { status: number; body: any; headers: Headers }

/** The gateway's `/api/v1`, as one person or, without a token, as anyone. */
export class Api {
  #token: string | undefined

  constructor(token?: string) {
    this.#token = token
  }

  get = (path: string) => this.#send('GET', path)
  post = (path: string, body: unknown = {}, headers?: Record<string, string>) =>
    this.#send('POST', path, body, headers)
  put = (path: string, body: unknown = {}) => this.#send('PUT', path, body)
  patch = (path: string, body: unknown) => this.#send('PATCH', path, body)

  /** Sends a PNG as a form's `file`. */
  upload = async (path: string, png: Buffer, method = 'POST'): Promise<Answer> => {
    const body = new FormData()
    body.append('file', new Blob([new Uint8Array(png)]), 'photo.png')
    return answerOf(
      await fetch(`${system().urls.gateway}/api/v1${path}`, {
        method,
        headers: this.#token ? { authorization: `Bearer ${this.#token}` } : {},
        body,
      })
    )
  }

  /** A checkout under a key; the key is new unless it matters. */
  checkout = (body: unknown, key: string = randomUUID()) =>
    this.post('/checkouts', body, { 'idempotency-key': key })

  async #send(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {}
  ): Promise<Answer> {
    const response = await fetch(`${system().urls.gateway}/api/v1${path}`, {
      method,
      headers: {
        'accept-language': 'fr',
        ...(this.#token ? { authorization: `Bearer ${this.#token}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    return answerOf(response)
  }
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text()
  return {
    status: response.status,
    body: text ? JSON.parse(text) : null,
    headers: response.headers,
  }
}

/** The `data` of an answer that must have succeeded; else an Error with what came instead. */
export function dataOf({ status, body }: Answer): any {
  if (status < 300) return body?.data
  throw new Error(`Expected success, got ${status}: ${JSON.stringify(body)}`)
}
