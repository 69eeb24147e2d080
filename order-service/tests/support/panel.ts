import env from '#start/env'
import type { Someone } from '#tests/support/fakes'
import { PanelVisitor } from '@marketplace/shared/server/testing/panel_visitor'

const url = `http://${env.get('HOST')}:${env.get('PORT')}`
const home = '/admin/orders'

type Sending = { from?: string; key?: string; token?: string }

/** Someone at the panel. Not Japa's client, whose session plugin puts a session of its own in the cookies' place. */
export class Visitor {
  #visitor: PanelVisitor

  constructor(person: Someone | null) {
    this.#visitor = new PanelVisitor({ url, base: home, token: person?.token })
  }

  open(path: string) {
    return this.#visitor.get(path)
  }

  document(path: string) {
    return this.#visitor.document(path)
  }

  refresh(path: string, etag?: string) {
    return this.#visitor.refresh(path, etag)
  }

  follow(answer: Awaited<ReturnType<PanelVisitor['send']>>) {
    return this.#visitor.follow(answer)
  }

  json(path: string) {
    return this.#visitor.json(path)
  }

  /** A form sent from the page `from`, not followed to where it leads. `token` stands for the form's own. */
  send(path: string, body: object = {}, { from = home, key, token }: Sending = {}) {
    this.#visitor.standOn(from)
    if (token !== undefined) this.#visitor.forgeCsrfToken(token)
    return this.#visitor.send('POST', path, body, key ? { 'idempotency-key': key } : {})
  }

  sendFile(path: string, bytes: Uint8Array) {
    this.#visitor.standOn(home)
    return this.#visitor.sendFile(path, bytes)
  }

  put(path: string, body: object, { from = home }: Pick<Sending, 'from'> = {}) {
    this.#visitor.standOn(from)
    return this.#visitor.send('PUT', path, body)
  }

  delete(path: string, body: object, { from = home }: Pick<Sending, 'from'> = {}) {
    this.#visitor.standOn(from)
    return this.#visitor.send('DELETE', path, body)
  }

  /** Says that the page of an order is open, as it does every so often. */
  async hold(orderNumber: string): Promise<{ status: number; others?: string[] }> {
    const { status, body } = await this.#visitor.beat('PUT', `${home}/${orderNumber}/hold`)
    return { status, ...body }
  }

  /** Leaves that page. */
  leave(orderNumber: string) {
    return this.#visitor.beat('DELETE', `${home}/${orderNumber}/hold`)
  }

  told() {
    return this.#visitor.told()
  }
}
