import type { Locale } from '@marketplace/shared/contracts/locale'
import type { AccountMessageKind } from '../db/tables.ts'

type Texts = {
  greeting: string
  footer: string
  kinds: Record<AccountMessageKind, { subject: string; paragraphs: string[]; action?: string }>
  device: string
  unknownDevice: string
  at: string
}

/** What e-mails about accounts say. They run outside of Next, so they do not stand among the pages' texts. */
export const accountTexts: Record<Locale, Texts> = {
  fr: {
    greeting: 'Bonjour,',
    footer: 'Vous recevez cet e-mail parce qu’un compte de Rahba porte cette adresse.',
    device: 'Appareil',
    unknownDevice: 'Appareil inconnu',
    at: 'Quand',
    kinds: {
      verify_email: {
        subject: 'Confirmez votre adresse e-mail',
        paragraphs: [
          'Un clic suffit pour dire que cette adresse est la vôtre. Le lien est valable 30 minutes et sert une seule fois.',
          'Si vous n’avez rien demandé, ignorez ce message.',
        ],
        action: 'Confirmer mon adresse',
      },
      reset_password: {
        subject: 'Choisissez un nouveau mot de passe',
        paragraphs: [
          'Quelqu’un, sans doute vous, a demandé un nouveau mot de passe. Le lien est valable 30 minutes et sert une seule fois.',
          'Si ce n’était pas vous, ignorez ce message : votre mot de passe reste le même.',
        ],
        action: 'Choisir un mot de passe',
      },
      email_changed: {
        subject: 'L’adresse e-mail de votre compte a changé',
        paragraphs: [
          'Votre compte ne se sert plus de cette adresse.',
          'Si ce n’était pas vous, répondez tout de suite à ce message.',
        ],
      },
      new_device: {
        subject: 'Nouvelle connexion à votre compte',
        paragraphs: [
          'Quelqu’un s’est connecté à votre compte depuis un appareil que nous ne connaissions pas.',
          'Si c’était vous, il n’y a rien à faire. Sinon, changez votre mot de passe et déconnectez les autres appareils.',
        ],
        action: 'Voir la sécurité de mon compte',
      },
    },
  },
  ar: {
    greeting: 'السلام عليكم،',
    footer: 'تتوصل بهذه الرسالة لأن حسابا في رحبة يحمل هذا العنوان.',
    device: 'الجهاز',
    unknownDevice: 'جهاز غير معروف',
    at: 'التوقيت',
    kinds: {
      verify_email: {
        subject: 'أكد عنوان بريدك الإلكتروني',
        paragraphs: [
          'تكفي نقرة واحدة لتأكيد أن هذا العنوان لك. الرابط صالح لمدة 30 دقيقة ويُستعمل مرة واحدة.',
          'إن لم تطلب شيئا فتجاهل هذه الرسالة.',
        ],
        action: 'تأكيد عنواني',
      },
      reset_password: {
        subject: 'اختر كلمة مرور جديدة',
        paragraphs: [
          'طلب أحدهم، ولعله أنت، كلمة مرور جديدة. الرابط صالح لمدة 30 دقيقة ويُستعمل مرة واحدة.',
          'إن لم تكن أنت فتجاهل هذه الرسالة: تبقى كلمة مرورك كما هي.',
        ],
        action: 'اختيار كلمة المرور',
      },
      email_changed: {
        subject: 'تغير عنوان البريد الإلكتروني لحسابك',
        paragraphs: [
          'لم يعد حسابك يستعمل هذا العنوان.',
          'إن لم تكن أنت فأجب على هذه الرسالة فورا.',
        ],
      },
      new_device: {
        subject: 'تسجيل دخول جديد إلى حسابك',
        paragraphs: [
          'سجل أحدهم الدخول إلى حسابك من جهاز لم نكن نعرفه.',
          'إن كنت أنت فلا داعي لأي شيء. وإلا فغيّر كلمة مرورك وسجل خروج الأجهزة الأخرى.',
        ],
        action: 'عرض أمان حسابي',
      },
    },
  },
  en: {
    greeting: 'Hello,',
    footer: 'You get this e-mail because an account on Rahba has this address.',
    device: 'Device',
    unknownDevice: 'Unknown device',
    at: 'When',
    kinds: {
      verify_email: {
        subject: 'Confirm your e-mail address',
        paragraphs: [
          'One click tells us that this address is yours. The link works for 30 minutes and only once.',
          'If you asked for nothing, ignore this message.',
        ],
        action: 'Confirm my address',
      },
      reset_password: {
        subject: 'Choose a new password',
        paragraphs: [
          'Someone, probably you, asked for a new password. The link works for 30 minutes and only once.',
          'If it was not you, ignore this message: your password stays the same.',
        ],
        action: 'Choose a password',
      },
      email_changed: {
        subject: 'The e-mail address of your account has changed',
        paragraphs: [
          'Your account no longer uses this address.',
          'If it was not you, reply to this message at once.',
        ],
      },
      new_device: {
        subject: 'New sign-in to your account',
        paragraphs: [
          'Someone signed in to your account from a device that we did not know.',
          'If it was you, there is nothing to do. Otherwise change your password and sign the other devices out.',
        ],
        action: 'See my account’s security',
      },
    },
  },
}
