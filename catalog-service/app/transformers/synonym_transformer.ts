import { nameShape } from '@marketplace/shared/server/openapi/docs'
import vine from '@vinejs/vine'
import { BaseTransformer } from '@adonisjs/core/transformers'
import type { Synonym } from '#queries/list_synonyms'

export const synonymShape = vine.create({
  term: vine.string(),
  expansions: vine.array(vine.string()),
  updatedAt: vine.string(),
})

export default class SynonymTransformer extends BaseTransformer<Synonym> {
  toObject() {
    const { term, expansions, updatedAt } = this.resource
    return { term, expansions, updatedAt: updatedAt.toISOString() }
  }
}

nameShape('Synonym', synonymShape)
