import type { DescribedRoute } from '@marketplace/shared/server/openapi/document'
import { pageShape } from '../../../lib/openapi/page-shape.ts'
import { addressShape } from '../../../lib/openapi/shapes.ts'
import { addressChangeValidator, newAddressValidator } from './validators.ts'

const example = {
  label: 'Maison',
  recipientName: 'Salma Idrissi',
  phone: '06 12 34 56 78',
  street: '12, rue des Orangers',
  city: 'Rabat',
  state: 'MA-04',
  isDefault: true,
}

/** The operations on one’s own addresses. */
export const addressDocs: DescribedRoute[] = [
  {
    pattern: '/api/v1/addresses',
    methods: ['GET'],
    docs: {
      operationId: 'listAddresses',
      summary: 'One’s addresses, the default first',
      query: pageShape,
      data: addressShape,
      list: true,
    },
  },
  {
    pattern: '/api/v1/addresses',
    methods: ['POST'],
    docs: {
      operationId: 'createAddress',
      summary: 'Keep an address; the first is the default',
      body: newAddressValidator,
      example,
      data: addressShape,
      status: 201,
      errors: [409],
    },
  },
  {
    pattern: '/api/v1/addresses/:id',
    methods: ['GET'],
    docs: { operationId: 'getAddress', summary: 'One of one’s addresses', data: addressShape },
  },
  {
    pattern: '/api/v1/addresses/:id',
    methods: ['PATCH'],
    docs: {
      operationId: 'updateAddress',
      summary: 'Change an address',
      body: addressChangeValidator,
      example: { street: '14, rue des Orangers', version: 1 },
      data: addressShape,
      errors: [409],
    },
  },
  {
    pattern: '/api/v1/addresses/:id',
    methods: ['DELETE'],
    docs: {
      operationId: 'deleteAddress',
      summary: 'Delete an address; another one becomes the default',
      status: 204,
    },
  },
]
