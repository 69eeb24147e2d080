import env from '#start/env'
import { defineServiceDatabase } from '@marketplace/shared/server/database'

export default defineServiceDatabase(env.get('CATALOG_DATABASE_URL'))
