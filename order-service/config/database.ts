import env from '#start/env'
import { defineServiceDatabase } from '@marketplace/shared/server/database/define_config'

export default defineServiceDatabase({
  url: env.get('ORDER_DATABASE_URL'),
  directUrl: env.get('ORDER_DATABASE_DIRECT_URL'),
  hasNamedStatements: env.get('DATABASE_NAMED_STATEMENTS'),
})
