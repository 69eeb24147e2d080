import env from '#start/env'
import { PanelVisitor } from '@marketplace/shared/server/testing/panel_visitor'

const url = `http://${env.get('HOST')}:${env.get('PORT')}`
const home = '/admin/catalog/products'

/** Somebody at the panel, let in by the token that the gateway brings; the list of products is where they come from. */
export class Visitor {
  #visitor: PanelVisitor

  constructor(token: string | null) {
    this.#visitor = new PanelVisitor({ url, base: home, token: token ?? undefined })
  }

  open(path = home) {
    return this.#visitor.get(path)
  }

  document(path: string) {
    return this.#visitor.document(path)
  }

  refresh(path: string, etag?: string) {
    return this.#visitor.refresh(path, etag)
  }

  /** Sends a form from the panel's list; where it leads is not followed. `csrf` stands for the form's own token. */
  async send(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body: object = {},
    csrf?: string
  ) {
    this.#visitor.standOn(home)
    if (csrf !== undefined) this.#visitor.forgeCsrfToken(csrf)
    return this.#visitor.send(method, path, body)
  }

  /** As `send`, from that page of the panel. */
  async sendFrom(place: string, path: string, body: object) {
    this.#visitor.standOn(place)
    return this.#visitor.send('POST', path, body)
  }

  /** As `send`, a file. */
  async sendFile(path: string, bytes: Uint8Array, csrf?: string) {
    this.#visitor.standOn(home)
    if (csrf !== undefined) this.#visitor.forgeCsrfToken(csrf)
    return this.#visitor.sendFile(path, bytes)
  }

  told() {
    return this.#visitor.told()
  }
}
