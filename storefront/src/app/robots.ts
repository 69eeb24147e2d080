import type { MetadataRoute } from 'next'
import { connection } from 'next/server'
import { storefrontUrl } from '@/lib/api/origins'

export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection()
  return {
    rules: { userAgent: '*', disallow: ['/api/', '/*/account/', '/*/checkout', '/*/cart'] },
    sitemap: `${storefrontUrl()}/sitemap.xml`,
  }
}
