import { randomUUID } from 'node:crypto'
import type { ApiClient } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import { aCategory } from '#tests/support/builders'
import { staff } from '#tests/support/people'

export const names = (fr: string) => ({ fr, ar: 'فئة', en: `${fr} (en)` })

/** A slug that no other test has. */
export const aSlug = (word = 'rayon') => `${word}-${randomUUID().slice(0, 8)}`

/** A category of its own, in `parent` where one is given. */
export const aCategoryIn = (parent: string | null, overrides: object = {}) =>
  aCategory(aSlug(), { parent_slug: parent, ...overrides })

/** Sends a change of the tree as staff. */
export async function asStaff(
  client: ApiClient,
  method: 'post' | 'patch' | 'delete' | 'put',
  path: string,
  body: object = {}
) {
  const request = client[method](`/api/v1/categories${path}`).bearerToken(await staff())
  return method === 'delete' ? request : request.json(body)
}

/** The slugs of what lies in a category, in their order. */
export async function childrenOf(parent: string | null): Promise<string[]> {
  const rows = await db.from('categories').where('parent_slug', parent!).orderBy('position')
  return rows.map(({ slug }) => slug)
}
