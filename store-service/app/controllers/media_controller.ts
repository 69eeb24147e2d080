import drive from '@adonisjs/drive/services/main'
import type { HttpContext } from '@adonisjs/core/http'
import { servePicture } from '@marketplace/shared/server/files/serve_picture'

export default class MediaController {
  async show(ctx: HttpContext) {
    const path = (ctx.params['*'] ?? []).join('/')
    await servePicture(ctx, drive.use(), `stores/${path}`)
  }
}
