import router from '@adonisjs/core/services/router'
import { BaseCommand } from '@adonisjs/core/ace'
import { printDocument } from '@marketplace/shared/server/openapi/print'

export default class OpenApi extends BaseCommand {
  static commandName = 'openapi'
  static description = "Print this service's OpenAPI document"
  static options = { startApp: true }

  async run() {
    await printDocument(router, { title: 'Store service' })
  }
}
