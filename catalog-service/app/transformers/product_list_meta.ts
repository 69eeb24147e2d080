import vine from '@vinejs/vine'
import { facetNames, type Facets } from '#queries/find_facets'

const count = vine.number()
const bound = () => vine.string().nullable()

const example: Facets = {
  category: [
    { value: 'tapis', count: 41 },
    { value: 'poterie', count: 17 },
  ],
  price: [
    { min: null, max: '100.00', count: 12 },
    { min: '100.00', max: '250.00', count: 31 },
  ],
  rating: [{ value: 4, count: 26 }],
  availability: [
    { value: true, count: 55 },
    { value: false, count: 3 },
  ],
  estimated: [],
}

/** `facets` of lists on sale only: those by `ids` and those of owners and staff carry none. */
export const productListMetaShape = vine.create({
  facets: vine
    .object({
      category: vine.array(vine.object({ value: vine.string(), count })),
      price: vine.array(vine.object({ min: bound(), max: bound(), count })),
      rating: vine.array(vine.object({ value: vine.number(), count })),
      availability: vine.array(vine.object({ value: vine.boolean(), count })),
      estimated: vine.array(vine.enum(facetNames)).meta({
        description: 'Facets of more products than are counted exactly: a sample stands for them',
      }),
    })
    .optional()
    .meta({
      description: 'How many products each choice would give, counted inside all other filters',
      examples: [example],
    }),
  search: vine
    .object({
      corrected: vine.string().optional().meta({ description: 'What was searched for instead' }),
      dropped: vine
        .array(vine.string())
        .optional()
        .meta({ description: 'Words that were left out, as no product has them all' }),
      empty: vine
        .enum(['stop_words'] as const)
        .optional()
        .meta({ description: 'Nothing was typed that a search goes by' }),
    })
    .optional()
    .meta({ description: 'What a list with `q` says where it did not go by what was typed' }),
})
