import vine from '@vinejs/vine'
import { pageFields, text } from '@marketplace/shared/server/http/validation'

const query = () => vine.string().trim().maxLength(200)

export const suggestionsValidator = vine.create({ q: query() })

export const listSynonymsValidator = vine.create({ ...pageFields, q: query().optional() })

const term = () => text(60)

export const saveSynonymValidator = vine.create({
  term: term(),
  expansions: vine.array(text(60)).minLength(1).maxLength(40),
})

export const removeSynonymValidator = vine.create({ term: term() })
