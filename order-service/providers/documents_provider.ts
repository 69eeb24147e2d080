import type { ApplicationService } from '@adonisjs/core/types'
import { DocumentRenderer } from '#documents/renderer'

/** One thread that makes PDFs for the whole process. */
export default class DocumentsProvider {
  #renderer = new DocumentRenderer()

  constructor(protected app: ApplicationService) {}

  register() {
    this.app.container.singleton(DocumentRenderer, () => this.#renderer)
  }

  async shutdown() {
    await this.#renderer.stop()
  }
}
