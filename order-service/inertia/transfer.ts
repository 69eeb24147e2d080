import type { OrderStatus } from '@marketplace/shared/contracts/orders'

/** A receipt that waits, as a row of the list. */
export type WaitingTransfer = {
  id: string
  reference: string
  recipientName: string
  due: string
  createdAt: string
}

export type Proof = {
  id: string
  type: 'jpeg' | 'png' | 'webp' | 'pdf'
  bytes: number
  status: 'waiting' | 'accepted' | 'refused'
  reason: string | null
  decidedBy: string | null
  decidedAt: string | null
  createdAt: string
}

/** A receipt beside what its checkout awaits. */
export type Transfer = {
  proof: Proof
  /** What the transfer is recognised by. */
  reference: string
  buyer: { name: string; phone: string; city: string }
  due: string
  rib: string
  orders: {
    id: string
    orderNumber: string
    status: OrderStatus
    storeName: string
    storeNameAr: string | null
    totalAmount: string
    due: string
  }[]
  sent: Proof[]
  elsewhere: { orderNumber: string }[]
}

export const transfersPath = '/admin/orders/transfers'

/** The page that shows a receipt. */
export function transferPath({ id }: { id: string }): string {
  return `${transfersPath}?proof=${id}`
}

export function proofFile({ id }: Proof): string {
  return `${transfersPath}/${id}/file`
}
