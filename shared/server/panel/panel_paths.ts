import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

type Middleware = new (...dependencies: any[]) => {
  handle(ctx: HttpContext, next: NextFn): unknown
}

type Lazy = () => Promise<{ default: Middleware }>

/** A middleware that runs these, in turn, for requests to a panel: the API needs neither files nor pages. */
export function onPanelPaths(stack: Lazy[]) {
  return class PanelPathsMiddleware {
    async handle(ctx: HttpContext, next: NextFn): Promise<unknown> {
      if (!ctx.request.url().startsWith('/admin/')) return next()
      const run = async (at: number): Promise<unknown> => {
        if (at === stack.length) return next()
        const { default: Middleware } = await stack[at]!()
        const middleware = await ctx.containerResolver.make(Middleware)
        return middleware.handle(ctx, () => run(at + 1) as Promise<any>)
      }
      return run(0)
    }
  }
}
