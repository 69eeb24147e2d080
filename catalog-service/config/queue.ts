import env from '#start/env'
import type { QueueConfig } from '@marketplace/shared/server/queue_provider'

export default {
  connectionString: env.get('CATALOG_DATABASE_DIRECT_URL') ?? env.get('CATALOG_DATABASE_URL'),
  jobs: [
    () => import('#jobs/expire_stock'),
    () => import('#jobs/export_products'),
    () => import('#jobs/forget_exports'),
    () => import('#jobs/forget_imports'),
    () => import('#jobs/import_products'),
    () => import('#jobs/learn_category_name'),
    () => import('#jobs/learn_words'),
    () => import('#jobs/make_avif'),
    () => import('#jobs/make_missing_avif'),
    () => import('#jobs/move_products'),
    () => import('#jobs/recount_words'),
    () => import('#jobs/remove_files'),
    () => import('#jobs/revalidate_storefront'),
  ],
} satisfies QueueConfig
