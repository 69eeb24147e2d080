import vine from '@vinejs/vine'
import { nameShape } from '@marketplace/shared/server/openapi/docs'
import type { DescribedRoute } from '@marketplace/shared/server/openapi/document'
import { addressFields, moment, userFields, userShape } from '../../../lib/openapi/shapes.ts'
import { deletionValidator, profileValidator } from './validators.ts'

/** Of the services' own records no more is said here; the rest is as their API sends it. */
const exportShape = vine.create({
  user: vine.object(userFields),
  orders: vine.array(
    vine
      .object({ id: vine.string().uuid(), orderNumber: vine.string(), status: vine.string() })
      .allowUnknownProperties()
  ),
  reviews: vine.array(
    vine
      .object({ id: vine.string().uuid(), productId: vine.string().uuid(), rating: vine.number() })
      .allowUnknownProperties()
  ),
  addresses: vine.array(vine.object(addressFields)),
  wishlist: vine.array(vine.object({ productId: vine.string().uuid(), addedAt: moment() })),
  cart: vine.array(
    vine.object({
      productId: vine.string().uuid(),
      quantity: vine.number().withoutDecimals(),
      updatedAt: moment(),
    })
  ),
  sessions: vine.array(
    vine.object({
      createdAt: moment(),
      expiresAt: moment(),
      ipAddress: vine.string().nullable(),
      userAgent: vine.string().nullable(),
    })
  ),
})

nameShape('PersonalData', exportShape)

/** The operations about the person who is signed in. */
export const accountDocs: DescribedRoute[] = [
  {
    pattern: '/api/v1/me',
    methods: ['GET'],
    docs: { operationId: 'getMe', summary: 'Who is signed in', data: userShape },
  },
  {
    pattern: '/api/v1/me',
    methods: ['PATCH'],
    docs: {
      operationId: 'updateMe',
      summary: 'Change one’s profile',
      body: profileValidator,
      example: { name: 'Salma Idrissi', phone: '06 12 34 56 78', locale: 'fr' },
      data: userShape,
    },
  },
  {
    pattern: '/api/v1/me',
    methods: ['DELETE'],
    docs: {
      operationId: 'deleteMe',
      summary: 'Delete one’s account, with the password or a sign-in of the last ten minutes',
      body: deletionValidator,
      example: { password: 'marketplace' },
      status: 204,
      errors: [409, 502, 503, 504],
    },
  },
  {
    pattern: '/api/v1/me/export',
    methods: ['GET'],
    docs: {
      operationId: 'exportMe',
      summary: 'Everything that is kept about one',
      data: exportShape,
      errors: [502, 503, 504],
    },
  },
]
