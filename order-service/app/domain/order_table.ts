import type { Locale } from '@marketplace/shared/contracts/locale'
import type {
  OrderStatus,
  PaymentMethod,
  PaymentStatus,
} from '@marketplace/shared/contracts/orders'

/** The columns of a table of orders, in their order. */
export const orderColumns = [
  ...(['number', 'received', 'status', 'method', 'payment', 'store'] as const),
  ...(['recipient', 'phone', 'street', 'city', 'region', 'landmark', 'pieces'] as const),
  ...(['items', 'shipping', 'total', 'paid', 'due', 'owed', 'toCollect'] as const),
  ...(['carrier', 'tracking', 'contacts', 'nextContact', 'deadline', 'note'] as const),
] as const
export type OrderColumn = (typeof orderColumns)[number]

type Words = {
  heads: Record<OrderColumn, string>
  statuses: Record<OrderStatus, string>
  methods: Record<PaymentMethod, string>
  payments: Record<PaymentStatus, string>
}

/** The words of a table of orders. */
export const tableWords: Record<Locale, Words> = {
  fr: {
    heads: {
      ...{ number: 'N° de commande', received: 'Reçue le', status: 'Statut', method: 'Méthode' },
      ...{ payment: 'Paiement', store: 'Boutique', recipient: 'Destinataire' },
      ...{ phone: 'Téléphone', street: 'Adresse', city: 'Ville', region: 'Région' },
      ...{ landmark: 'Repère', pieces: 'Articles', items: 'Montant des articles, MAD' },
      ...{ shipping: 'Livraison, MAD', total: 'Total, MAD', paid: 'Encaissé, MAD' },
      ...{ due: 'Reste dû, MAD', owed: 'À rembourser, MAD' },
      ...{ toCollect: 'À encaisser à la livraison, MAD', carrier: 'Transporteur' },
      ...{ tracking: 'N° de suivi', contacts: 'Contacts', nextContact: 'Prochain contact' },
      ...{ deadline: 'À confirmer avant', note: 'Note du client' },
    },
    statuses: {
      ...{ pending: 'En attente', confirmed: 'Confirmée', shipped: 'Expédiée' },
      ...{ delivered: 'Livrée', cancelled: 'Annulée' },
    },
    methods: { cod: 'À la livraison', whatsapp: 'WhatsApp', bank_transfer: 'Virement' },
    payments: {
      ...{ unpaid: 'À encaisser', partial: 'Encaissé en partie' },
      ...{ paid: 'Encaissé', refunded: 'Remboursé' },
    },
  },
  ar: {
    heads: {
      ...{ number: 'رقم الطلب', received: 'تاريخ الورود', status: 'الحالة', method: 'الطريقة' },
      ...{ payment: 'الأداء', store: 'المتجر', recipient: 'المستلم', phone: 'الهاتف' },
      ...{ street: 'العنوان', city: 'المدينة', region: 'الجهة', landmark: 'علامة مميزة' },
      ...{ pieces: 'القطع', items: 'مبلغ المنتجات، درهم', shipping: 'التوصيل، درهم' },
      ...{ total: 'المجموع، درهم', paid: 'المحصّل، درهم', due: 'الباقي، درهم' },
      ...{ owed: 'الواجب إرجاعه، درهم', toCollect: 'يُحصّل عند التسليم، درهم' },
      ...{ carrier: 'شركة التوصيل', tracking: 'رقم التتبع', contacts: 'الاتصالات' },
      ...{ nextContact: 'الاتصال المقبل', deadline: 'تُؤكد قبل', note: 'ملاحظة الزبون' },
    },
    statuses: {
      ...{ pending: 'قيد الانتظار', confirmed: 'مؤكدة', shipped: 'مشحونة' },
      ...{ delivered: 'مسلّمة', cancelled: 'ملغاة' },
    },
    methods: { cod: 'عند الاستلام', whatsapp: 'واتساب', bank_transfer: 'تحويل بنكي' },
    payments: {
      ...{ unpaid: 'في انتظار التحصيل', partial: 'محصّل جزئياً' },
      ...{ paid: 'محصّل', refunded: 'أُرجع المبلغ' },
    },
  },
  en: {
    heads: {
      ...{ number: 'Order number', received: 'Received', status: 'Status', method: 'Method' },
      ...{ payment: 'Payment', store: 'Store', recipient: 'Recipient', phone: 'Phone' },
      ...{ street: 'Address', city: 'City', region: 'Region', landmark: 'Landmark' },
      ...{ pieces: 'Pieces', items: 'Items, MAD', shipping: 'Delivery, MAD', total: 'Total, MAD' },
      ...{ paid: 'Collected, MAD', due: 'Due, MAD', owed: 'Owed, MAD' },
      ...{ toCollect: 'To collect on delivery, MAD', carrier: 'Carrier' },
      ...{ tracking: 'Tracking number', contacts: 'Contacts', nextContact: 'Next contact' },
      ...{ deadline: 'Confirm before', note: 'Buyer’s note' },
    },
    statuses: {
      ...{ pending: 'Pending', confirmed: 'Confirmed', shipped: 'Shipped' },
      ...{ delivered: 'Delivered', cancelled: 'Cancelled' },
    },
    methods: { cod: 'On delivery', whatsapp: 'WhatsApp', bank_transfer: 'Bank transfer' },
    payments: {
      ...{ unpaid: 'To collect', partial: 'Collected in part' },
      ...{ paid: 'Collected', refunded: 'Refunded' },
    },
  },
}
