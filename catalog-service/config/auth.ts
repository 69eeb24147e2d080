import env from '#start/env'
import { defineJwtAuth } from '@marketplace/shared/server/auth/define_config'
import type { InferAuthenticators } from '@adonisjs/auth/types'

const authConfig = defineJwtAuth({
  jwksUrl: `${env.get('STOREFRONT_INTERNAL_URL')}/api/auth/jwks`,
  issuer: env.get('STOREFRONT_URL'),
})

export default authConfig

declare module '@adonisjs/auth/types' {
  export interface Authenticators extends InferAuthenticators<typeof authConfig> {}
}
