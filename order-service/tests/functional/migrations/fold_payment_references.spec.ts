import { test } from '@japa/runner'
import FoldPaymentReferences from '../../../database/migrations/20_fold_payment_references.js'
import { throughMigration } from '#tests/support/migrations'
import { foldCode } from '@marketplace/shared/contracts/text'

const checkout = (number: number) => `00000000-0000-7000-8000-00000000000${number}`

const oldTables = `
  create table orders (id uuid primary key, checkout_id uuid not null);
  create table payments (order_id uuid, payment_method text, status text, transaction_id text, created_at timestamptz);
  create table payment_references (
    payment_method text not null, transaction_id text not null, checkout_id uuid not null,
    primary key (payment_method, transaction_id)
  );
  insert into orders select id, id from (values
    ${[1, 2, 3, 4].map((number) => `('${checkout(number)}'::uuid)`)}) as checkouts (id);`

type Paid = { checkout: number; method: string; reference: string; daysAgo: number }

/** Payments as they were completed, with the references as the old code kept them. */
function paidAs(payments: Paid[]): string {
  const rows = payments.map(({ checkout: number, method, reference, daysAgo }) => {
    return `('${checkout(number)}', '${method}', 'completed', '${reference}', now() - interval '${daysAgo} days')`
  })
  const kept = payments.map(({ checkout: number, method, reference }) => {
    return `('${method}', '${reference}', '${checkout(number)}')`
  })
  return `${oldTables}
    insert into payments values ${rows}; insert into payment_references values ${kept};`
}

const references = (payments: Paid[]) =>
  throughMigration(FoldPaymentReferences, paidAs(payments), async (trx) => {
    const { rows } = await trx.rawQuery(
      'select reference, checkout_id from payment_references order by reference'
    )
    return Object.fromEntries(rows.map((row: any) => [row.reference, row.checkout_id]))
  })

test.group('Folding the references of payments', () => {
  test('Old references are kept as the code compares them', async ({ assert }) => {
    const typed = ['VIR-1 234', 'Ｖir-Straße', 'وصل ١٢٣']
    const payments = typed.map((reference, at) => {
      return { checkout: at + 1, method: 'bank_transfer', reference, daysAgo: 1 }
    })

    const kept = await references(payments)

    assert.deepEqual(kept, {
      [foldCode('VIR-1 234')]: checkout(1),
      [foldCode('Ｖir-Straße')]: checkout(2),
      [foldCode('وصل ١٢٣')]: checkout(3),
    })
  })

  test('The oldest payment keeps a reference that another checkout typed otherwise', async ({
    assert,
  }) => {
    const kept = await references([
      { checkout: 1, method: 'bank_transfer', reference: 'VIR-7', daysAgo: 1 },
      { checkout: 2, method: 'whatsapp', reference: 'vir-7', daysAgo: 3 },
      { checkout: 3, method: 'bank_transfer', reference: 'Vir -7', daysAgo: 2 },
    ])

    assert.deepEqual(kept, { 'vir-7': checkout(2) })
  })

  test('What was noted of cash is no reference', async ({ assert }) => {
    const kept = await references([
      { checkout: 1, method: 'cod', reference: 'Reçu 12', daysAgo: 3 },
      { checkout: 2, method: 'whatsapp', reference: 'reçu 12', daysAgo: 1 },
    ])

    assert.deepEqual(kept, { reçu12: checkout(2) })
  })
})
