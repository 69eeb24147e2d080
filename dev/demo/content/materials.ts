/** What a product's description says of keeping it well, in French and Arabic. */
export const materials = {
  cuir: [
    'Nourrir le cuir deux fois par an avec une crème incolore ; il se patine avec le temps.',
    'جلد طبيعي، يُدهن بكريم شفاف مرتين في السنة.',
  ],
  tissu: [
    'Lavage à la main à l’eau froide, séchage à l’ombre, repassage sur l’envers.',
    'يُغسل باليد بماء بارد ويُجفف في الظل.',
  ],
  paille: [
    'Garder au sec ; un linge à peine humide suffit pour le nettoyer.',
    'يُحفظ في مكان جاف ويُمسح بقطعة قماش رطبة.',
  ],
  argile: [
    'Avant le premier usage, laisser tremper une nuit ; feu doux et diffuseur sur le gaz.',
    'يُنقع في الماء ليلة كاملة قبل أول استعمال، ويُطهى فيه على نار هادئة.',
  ],
  terre: [
    'Terre poreuse : une soucoupe évite les traces d’humidité sur les meubles.',
    'طين مسامي، ويُستحسن وضع صحن تحته.',
  ],
  deco: ['Un chiffon doux et sec suffit à l’entretien.', 'تكفي قطعة قماش ناعمة وجافة للتنظيف.'],
  cire: [
    'La première fois, laisser brûler deux heures ; couper la mèche à 5 mm.',
    'تُترك مشتعلة ساعتين في المرة الأولى، ويُقص الفتيل إلى 5 ملم.',
  ],
  metal: ['Laver à la main, sans poudre, et essuyer aussitôt.', 'يُغسل باليد دون مسحوق ويُجفف فورا.'],
  ceramique: [
    'Émail sans plomb. Lavage à la main conseillé pour garder les couleurs vives.',
    'طلاء خال من الرصاص، ويُنصح بغسله باليد.',
  ],
  laiton: [
    'Le laiton se patine avec le temps ; un chiffon et un peu de citron lui rendent son éclat.',
    'النحاس يكتسب لونه مع الزمن، وقليل من الحامض يعيد إليه لمعانه.',
  ],
  the: [
    'À conserver dans sa boîte, à l’abri de la lumière et de l’humidité.',
    'يُحفظ في علبته بعيدا عن الضوء والرطوبة.',
  ],
  bois: [
    'Bois huilé à la main ; l’essuyer après usage et ne pas le laisser tremper.',
    'خشب مدهون باليد، يُمسح بعد الاستعمال ولا يُترك في الماء.',
  ],
  soin: [
    'À conserver à l’abri de la lumière et à utiliser dans les douze mois après ouverture.',
    'يُحفظ بعيدا عن الضوء ويُستعمل خلال سنة من فتحه.',
  ],
  savon: [
    'Laisser sécher entre deux usages ; éviter le contact avec les yeux.',
    'يُترك ليجف بين استعمالين ويُتجنب ملامسته للعينين.',
  ],
  laine: [
    'Laine lavée et cardée à la main. Aspirer sans brosse et faire tourner deux fois par an.',
    'صوف مغسول وممشوط باليد، يُنظف بالمكنسة دون فرشاة.',
  ],
  epicerie: [
    'À conserver au frais et au sec, dans un pot bien fermé.',
    'يُحفظ في مكان بارد وجاف داخل وعاء محكم الإغلاق.',
  ],
  argent: [
    'Argent 925 poinçonné ; le ranger dans son pochon et l’essuyer avec un chiffon doux.',
    'فضة خالصة عيار 925، تُحفظ في كيسها وتُمسح بقطعة قماش ناعمة.',
  ],
  perles: [
    'Enfilage renforcé ; éviter le parfum et l’eau de mer.',
    'خيط متين، ويُستحسن إبعادها عن العطر وماء البحر.',
  ],
  zellige: [
    'Pose sur mortier-colle, joint de 1 mm ; prévoir 10 % de plus pour les coupes.',
    'يُركب بغراء البلاط مع فاصل 1 ملم، ويُضاف 10 % للقطع.',
  ],
  instrument: [
    'Réglé et accordé à l’atelier ; le garder loin des radiateurs et du soleil.',
    'مضبوط في الورشة، ويُحفظ بعيدا عن الحرارة والشمس.',
  ],
} satisfies Record<string, [fr: string, ar: string]>

export type Material = keyof typeof materials
