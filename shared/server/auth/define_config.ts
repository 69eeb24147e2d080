import { defineConfig } from '@adonisjs/auth'
import type { HttpContext } from '@adonisjs/core/http'
import { createJwtVerifier, type JwtVerifierOptions } from '../jwt.ts'
import { JwtGuard } from './guard.ts'

/** The whole of a service's `config/auth.ts`: one guard, `jwt`, and one verifier for the process. */
export function defineJwtAuth(options: JwtVerifierOptions) {
  const verifier = createJwtVerifier(options)
  return defineConfig({
    default: 'jwt',
    guards: { jwt: (ctx: HttpContext) => new JwtGuard(ctx, verifier) },
  })
}
