import drive from '@adonisjs/drive/services/main'
import type { HttpContext } from '@adonisjs/core/http'
import { avifOf } from '#domain/image_variants'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { servePicture } from '@marketplace/shared/server/files/serve_picture'

/** What is told apart by `Accept`: photos have AVIF beside the WebP, where that is smaller. */
const photo = /^catalog\/(photos|demo)\/.+\.webp$/

export default class MediaController {
  async show(ctx: HttpContext) {
    const key = `catalog/${(ctx.params['*'] ?? []).join('/')}`
    if (!photo.test(key)) return servePicture(ctx, drive.use(), key)
    ctx.response.vary('Accept')
    if (!takesAvif(ctx) || !(await serveIfThere(ctx, avifOf(key)))) {
      await servePicture(ctx, drive.use(), key)
    }
  }
}

/** Only who names it: `*` and `image/*` come from programs that may show nothing newer than JPEG. */
function takesAvif({ request }: HttpContext): boolean {
  return /\bimage\/avif\b(?!\s*;\s*q=0(\.0*)?\b)/i.test(request.header('accept') ?? '')
}

async function serveIfThere(ctx: HttpContext, key: string): Promise<boolean> {
  try {
    await servePicture(ctx, drive.use(), key)
    return true
  } catch (error) {
    if (error instanceof ProblemError && error.code === 'not_found') return false
    throw error
  }
}
