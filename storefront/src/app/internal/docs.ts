import vine from '@vinejs/vine'
import { locales } from '@marketplace/shared/contracts/locale'
import type { DescribedRoute } from '@marketplace/shared/server/openapi/document'
import { addressShape } from '../../lib/openapi/shapes.ts'

export const tagsValidator = vine.create({
  tags: vine.array(vine.string().maxLength(100)).maxLength(500),
})

/** What the storefront does for other services. */
export const internalDocs: DescribedRoute[] = [
  {
    pattern: '/internal/addresses/:id',
    methods: ['GET'],
    docs: {
      operationId: 'getAddressOf',
      summary: 'An address to deliver to, if it is that person’s',
      query: vine.create({ userId: vine.string().uuid() }),
      data: addressShape,
    },
  },
  {
    pattern: '/internal/users/:id/contact',
    methods: ['GET'],
    docs: {
      operationId: 'getContactOf',
      summary: 'Where and in which language a person is written to',
      data: vine.create({ email: vine.string(), locale: vine.enum(locales) }),
    },
  },
  {
    pattern: '/internal/ended-sessions',
    methods: ['GET'],
    docs: {
      operationId: 'listEndedSessions',
      summary: 'The sessions that have ended and whose tokens have not',
      data: vine.create({ ids: vine.array(vine.string().uuid()) }),
    },
  },
  {
    pattern: '/internal/revalidate',
    methods: ['POST'],
    docs: {
      operationId: 'revalidate',
      summary: 'Drop the pages that show what has changed',
      body: tagsValidator,
      example: { tags: ['products'] },
      data: tagsValidator,
    },
  },
]
