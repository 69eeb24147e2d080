import type { DocumentKind, PrintedOrder } from '../../../order-service/app/documents/data.ts'
import { makeDocument } from '../../../order-service/app/documents/make.ts'

export interface Printed {
  kind: DocumentKind
  locale: 'fr' | 'ar'
  orders: number
  pages: number
  /** Of all threads of the process, for each page. */
  cpuMsPerPage: number
}

const kinds = ['labels', 'slips'] as const
const locales = ['fr', 'ar'] as const

/** Makes documents of one order and of that many, as the worker thread does; the process has made none before the first. */
export async function printDocuments(orders: number): Promise<Printed[]> {
  const printed: Printed[] = []
  for (const kind of kinds) {
    for (const locale of locales) {
      for (const size of [1, orders]) printed.push(await print(kind, locale, size))
    }
  }
  return printed
}

async function print(kind: DocumentKind, locale: 'fr' | 'ar', size: number): Promise<Printed> {
  const orders = Array.from({ length: size }, (_, index) => anOrder(index))
  const before = process.cpuUsage()
  const { pages } = await makeDocument({ kind, locale, orders })
  const { user, system } = process.cpuUsage(before)
  return { kind, locale, orders: size, pages, cpuMsPerPage: (user + system) / 1000 / pages }
}

/** Half of them are written in Arabic, a third is paid, a fourth has a long name. */
function anOrder(index: number): PrintedOrder {
  const isArabic = index % 2 === 1
  const name = isArabic ? 'فاطمة الزهراء بنعلي' : 'Fatima-Zahra Benali'
  return {
    orderNumber: `M7K3-${String(1000 + index)}`,
    storeName: 'Dar Naji',
    storeNameAr: 'دار الناجي',
    recipientName: index % 4 ? name : `${name} ${name}`,
    phone: '+212661248710',
    street: isArabic ? '12 زنقة ابن خلدون، حي المعاريف' : '12, rue Ibn Khaldoun, quartier Maârif',
    postalCode: '20330',
    landmark: isArabic ? 'أمام صيدلية النور' : 'En face de la pharmacie An-Nour',
    city: 'Casablanca',
    cityAr: 'الدار البيضاء',
    region: 'Casablanca-Settat',
    regionAr: 'الدار البيضاء - سطات',
    amountToCollect: index % 3 ? `${100 + index}.50` : '0.00',
    mayOpenParcel: isArabic,
    carrier: 'Amana',
    trackingNumber: `AM${String(100000 + index)}MA`,
    note: null,
    items: [1, 2, 3].map((line) => ({
      name: `Assiette à motif ${line}`,
      nameAr: `طبق بزخرفة ${line}`,
      sku: `DN-${line}-${index}`,
      quantity: line,
    })),
  }
}
