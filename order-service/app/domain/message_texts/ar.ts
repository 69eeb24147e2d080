import type { MessageTexts } from '#domain/message_texts/index'

export const ar: MessageTexts = {
  greeting: 'السلام عليكم،',
  facts: {
    orders: '{count, plural, one {الطلبية} other {الطلبيات}}',
    store: 'المتجر',
    total: 'المجموع',
    toCollect: 'المبلغ الواجب أداؤه لعامل التوصيل',
    delivery: 'التوصيل',
    carrier: 'شركة التوصيل',
    tracking: 'رقم التتبع',
    refund: 'المبلغ المُعاد',
    rib: 'رقم الحساب (RIB)',
    beneficiary: 'صاحب الحساب',
    reference: 'المرجع الواجب كتابته',
    amount: 'المبلغ',
    reason: 'السبب',
  },
  days: '{max, plural, =0 {في اليوم نفسه} other {خلال {min, plural, =0 {} other {{min}–}}{max, plural, one {يوم واحد} two {يومين} few {# أيام} many {# يوما} other {# يوم}}}} بعد التأكيد',
  links: {
    track: 'تتبع الطلبية {number}',
    confirm: 'تأكيد الطلبية {number}',
    order: 'عرض الطلبية',
    review: 'إضافة رأيي',
    proof: 'إرسال إثبات التحويل',
  },
  footer: {
    account: 'تتوصل بهذه الرسالة لأنك طلبت من رحبة.',
    link: 'رابط التتبع صالح لمدة 30 يوما. لا تشاركه إلا مع من يمكنه استلام طردك.',
  },
  kinds: {
    placed: {
      subject:
        '{count, plural, one {توصلنا بطلبيتك {number}} two {توصلنا بطلبيتيك} few {توصلنا بطلبياتك وعددها #} many {توصلنا بطلبياتك وعددها #} other {توصلنا بطلبياتك وعددها #}}',
      text: '{count, plural, one {شكرا لك. يجهز المتجر طلبيتك فور تأكيدها.} other {شكرا لك. يجهز كل متجر طلبيته فور تأكيدها.}}',
      next: {
        cod: 'أكدها عبر الرابط أسفله، أو انتظر اتصالنا.',
        whatsapp: 'سنراسلك على واتساب للاتفاق على الأداء.',
        bank_transfer: 'يكفي تحويل واحد؛ اكتب المرجع لنتعرف عليه.',
      },
    },
    confirm_by_whatsapp: {
      subject: 'أكد طلبيتك {number}',
      text: 'تؤدى طلبيتك {number} عند الاستلام. أكدها عبر هذا الرابط أو أجبنا هنا.',
    },
    confirmed: {
      subject: 'تم تأكيد طلبيتك {number}',
      text: 'متجر {store} يجهز طردك.',
    },
    shipped: {
      subject: 'طلبيتك {number} في الطريق إليك',
      text: 'سلّم متجر {store} طردك لشركة التوصيل. اترك هاتفك مشغلا: عامل التوصيل يتصل قبل المجيء.',
    },
    problem: {
      subject: 'تعذر تسليم طردك {number}',
      texts: {
        postponed: 'تأجل التوصيل. سنخبرك بالموعد المقبل.',
        unreachable: 'لم يتمكن عامل التوصيل من الاتصال بك. أجبنا لنتفق على موعد آخر.',
        refused: 'أخبرنا عامل التوصيل أن الطرد رُفض. إن كان ذلك خطأ فأجبنا سريعا.',
        wrong_address: 'لم يجد عامل التوصيل عنوانك. أجبنا مع ذكر معلم قريب.',
        lost: 'لم تعثر شركة التوصيل على طردك. نحن نبحث عنه وسنعود إليك.',
      },
    },
    delivered: {
      subject: 'تم تسليم طلبيتك {number}',
      text: 'نتمنى أن ينال إعجابك. رأيك في منتجات {store} يساعد المشترين القادمين.',
    },
    cancelled: {
      subject: 'أُلغيت طلبيتك {number}',
      text: 'أُلغيت الطلبية من {store}. لن يصلك شيء.',
      givenUp: 'تعذّر تسليمك الطرد من {store}. توقف توصيله وأُلغيت الطلبية.',
      owed: 'سنعيد إليك ما دفعته: {amount}.',
      reasons: {
        expired: 'لم يتم تأكيدها في الوقت المحدد.',
        stock_lost: 'نفد أحد المنتجات من المخزون.',
      },
    },
    refunded: {
      subject: 'استرداد مبلغ عن طلبيتك {number}',
      text: 'أعدنا إليك {amount}. يصل المبلغ خلال أيام حسب بنكك.',
    },
    proof_refused: {
      subject: 'تعذر قبول إثبات الأداء الخاص بالطلبية {number}',
      text: 'تحقق منه وأرسل إثباتا آخر: ما زالت الطلبية تنتظر تحويلك.',
    },
    transfer_reminder: {
      subject: 'ننتظر تحويلك للطلبية {number}',
      text: 'نحتفظ بالطلبية حتى {until}. بعد ذلك تُلغى تلقائيا.',
    },
  },
}
