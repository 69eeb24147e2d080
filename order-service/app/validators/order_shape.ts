import { nameShape } from '@marketplace/shared/server/openapi/docs'
import vine from '@vinejs/vine'
import { proofStatuses } from '#domain/payment_proofs'
import { orderEventFields } from '#transformers/order_event_transformer'
import { paymentFields } from '#transformers/payment_transformer'
import { transferFields } from '#transformers/transfer_transformer'
import {
  orderStatuses,
  paymentMethods,
  paymentStatuses,
} from '@marketplace/shared/contracts/orders'

/** Where a parcel goes, as the order keeps it. */
const shippingAddressFields = {
  label: vine.string().nullable(),
  recipientName: vine.string(),
  phone: vine.string(),
  street: vine.string(),
  city: vine.string(),
  state: vine.string(),
  postalCode: vine.string().nullable(),
  landmark: vine.string().nullable(),
  latitude: vine.number().nullable(),
  longitude: vine.number().nullable(),
}

export const deliveryDaysFields = {
  min: vine.number().withoutDecimals(),
  max: vine.number().withoutDecimals(),
  /** Morocco’s clock: what is confirmed from then on counts from the next day. */
  cutOffHour: vine.number().withoutDecimals().nullable(),
}

/** An order as responses hold it; see its transformer. */
export const orderFields = {
  id: vine.string().uuid(),
  orderNumber: vine.string(),
  checkoutId: vine.string().uuid(),
  userId: vine.string().uuid().nullable(),
  storeId: vine.string().uuid(),
  storeName: vine.string(),
  storeNameAr: vine.string().nullable(),
  status: vine.enum(orderStatuses),
  itemsAmount: vine.string(),
  shippingFee: vine.string(),
  totalAmount: vine.string(),
  amountPaid: vine.string(),
  amountDue: vine.string(),
  amountOwed: vine.string(),
  /** Pending cash: what the parcel's label prints. */
  amountToCollect: vine.string(),
  paymentStatus: vine.enum(paymentStatuses),
  currency: vine.string(),
  paymentMethod: vine.enum(paymentMethods),
  note: vine.string().nullable(),
  mayOpenParcel: vine.boolean(),
  carrier: vine.string().nullable(),
  trackingNumber: vine.string().nullable(),
  confirmBy: vine.string(),
  /** As the order's place was rated when it was placed. */
  deliveryDays: vine.object(deliveryDaysFields).nullable(),
  shippingAddressId: vine.string().uuid().nullable(),
  shippingAddress: vine.object(shippingAddressFields),
  transfer: vine.object(transferFields).optional(),
  items: vine.array(
    vine.object({
      id: vine.string().uuid(),
      productId: vine.string().uuid(),
      productName: vine.string(),
      productNameAr: vine.string().nullable(),
      sku: vine.string(),
      imageUrl: vine.string().nullable(),
      quantity: vine.number(),
      unitPrice: vine.string(),
      totalPrice: vine.string(),
    })
  ),
  /** The latest receipt of its checkout, while a transfer is awaited. */
  paymentProof: vine
    .object({
      status: vine.enum(proofStatuses),
      reason: vine.string().nullable(),
      createdAt: vine.string(),
    })
    .nullable(),
  payments: vine.array(vine.object(paymentFields)),
  timeline: vine.array(vine.object(orderEventFields)).optional(),
  can: vine.object({
    cancel: vine.boolean(),
    confirm: vine.boolean(),
    ship: vine.boolean(),
    deliver: vine.boolean(),
    pay: vine.boolean(),
    refund: vine.boolean(),
    sendProof: vine.boolean(),
  }),
  createdAt: vine.string(),
  updatedAt: vine.string(),
}

export const orderShape = vine.create(orderFields)

nameShape('Order', orderShape)
