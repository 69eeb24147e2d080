/** Words of reviews. The first list of a rating opens, details of the category follow, the last list closes. */
export const openings: Record<number, string[]> = {
  5: [
    'Superbe, arrivée très bien emballée.',
    'Encore plus beau que sur les photos.',
    'Parfait, rien à redire.',
    'Très belle qualité pour le prix.',
    'Je recommande les yeux fermés.',
    'Deuxième achat dans cette boutique, toujours aussi content.',
    'Reçu en trois jours, emballage soigné.',
    'Un vrai travail d’artisan.',
    'Offert à ma mère, elle est ravie.',
    'Exactement ce que je cherchais.',
    'Magnifique.',
    'Coup de cœur de toute la famille.',
  ],
  4: [
    'Conforme aux photos.',
    'Bonne qualité dans l’ensemble.',
    'Très bien, à un détail près.',
    'Content de mon achat.',
    'Joli travail.',
    'Bon rapport qualité-prix.',
    'Bien reçu, vendeur sérieux.',
  ],
  3: [
    'Correct, sans plus.',
    'Pas mal, mais je m’attendais à mieux.',
    'Moyen.',
    'Ça va pour le prix.',
  ],
  2: [
    'Déçu par rapport aux photos.',
    'La finition laisse à désirer.',
    'Pas à la hauteur de mes attentes.',
  ],
  1: ['Très déçue.', 'Je ne rachèterai pas.', 'À éviter.'],
}

export const closings: Record<number, string[]> = {
  5: [
    'Merci à l’artisan !',
    'Livreur très aimable.',
    'Le vendeur a répondu tout de suite sur WhatsApp.',
    'Je reviendrai.',
    'Bravo.',
    '',
    '',
    '',
  ],
  4: [
    'Le vendeur a répondu en dix minutes sur WhatsApp.',
    'Livraison un peu longue vers chez moi.',
    'Je rachèterai sans doute.',
    '',
    '',
  ],
  3: ['La livraison a pris dix jours.', 'À voir avec le temps.', ''],
  2: ['Le vendeur s’est excusé, c’est déjà ça.', 'Dommage.', ''],
  1: ['J’attends toujours une réponse.', ''],
}

/** What buyers praise and what they miss, by category. */
export const details: Record<string, { good: string[]; bad: string[] }> = {
  'babouches-chaussures': {
    good: [
      'Le cuir est souple et les coutures bien droites.',
      'Confortables dès le premier jour.',
      'La taille correspond au tableau.',
    ],
    bad: [
      'Taille un peu petit, prenez une pointure au-dessus.',
      'Le cuir sent fort les premiers jours.',
    ],
  },
  'maroquinerie': {
    good: [
      'Le cuir est épais et les piqûres régulières.',
      'Les finitions intérieures sont propres.',
      'La couleur est fidèle.',
    ],
    bad: ['La fermeture accroche un peu.', 'Un fil dépassait à la couture.'],
  },
  'caftans-djellabas': {
    good: [
      'La sfifa est très fine et le tissu tombe bien.',
      'Porté à un mariage, on ne m’a parlé que de ça.',
      'Coupe ample et confortable.',
    ],
    bad: ['Il a fallu reprendre l’ourlet.', 'Le tissu est plus léger que prévu.'],
  },
  'foulards-chapeaux': {
    good: [
      'Les couleurs sont profondes.',
      'Doux et léger, je le porte tous les jours.',
      'Tient chaud sans gratter.',
    ],
    bad: ['Il a déteint au premier lavage.', 'Plus court qu’annoncé.'],
  },
  'tajines-poterie': {
    good: [
      'Le couvercle ferme parfaitement.',
      'La cuisson est douce, la viande fond.',
      'Bien lourd, il garde la chaleur.',
    ],
    bad: ['Une petite bulle dans l’émail.', 'Arrivé avec un éclat sous la base.'],
  },
  'bols-plats': {
    good: [
      'Le bleu est profond et l’émail régulier.',
      'Passe au lave-vaisselle sans souci.',
      'Les motifs sont peints à la main, ça se voit.',
    ],
    bad: ['Légère différence de couleur avec la photo.', 'Plus petit que je ne pensais.'],
  },
  'theieres-the': {
    good: [
      'Elle verse sans une goutte à côté.',
      'Le thé mousse bien.',
      'Le martelage prend très bien la lumière.',
    ],
    bad: ['Comptez un verre de moins qu’annoncé.', 'L’anse chauffe un peu.'],
  },
  'paniers-bois': {
    good: [
      'Le tressage est serré et régulier.',
      'Solide, je l’emmène au souk chaque semaine.',
      'Le bois est doux et bien poncé.',
    ],
    bad: ['Une odeur de paille les premiers jours.', 'Les anses sont un peu courtes.'],
  },
  'huiles-soins': {
    good: [
      'Pénètre vite et ne graisse pas.',
      'L’odeur est discrète et naturelle.',
      'Ma peau est plus douce en une semaine.',
    ],
    bad: ['Le bouchon fuyait un peu.', 'Le flacon est plus petit que je ne pensais.'],
  },
  'savons-hammam': {
    good: [
      'La peau est toute douce après le hammam.',
      'Le parfum reste léger.',
      'Une noisette suffit.',
    ],
    bad: ['Le pot n’était pas bien fermé.', 'Le parfum est un peu fort.'],
  },
  'tapis': {
    good: [
      'La laine est épaisse et douce sous le pied.',
      'Les couleurs sont encore plus belles à la lumière du jour.',
      'Posé dans le salon, il change toute la pièce.',
    ],
    bad: ['Il perd un peu de laine au début.', 'Deux centimètres de moins qu’annoncé.'],
  },
  'coussins-tissages': {
    good: [
      'Le tissage est dense, les coins bien finis.',
      'Les teintes vont ensemble à merveille.',
      'La housse se retire facilement.',
    ],
    bad: ['Le garnissage est un peu mou.', 'La couleur tire plus sur l’orange.'],
  },
  'epices': {
    good: [
      'Le parfum remplit toute la cuisine.',
      'Très frais, on sent qu’il vient d’être moulu.',
      'Une pincée suffit.',
    ],
    bad: ['Le sachet était mal fermé.', 'Moins parfumé que le précédent lot.'],
  },
  'miels-confitures': {
    good: [
      'Goût franc, on sent la fleur.',
      'Pas trop sucré, les enfants adorent.',
      'Texture parfaite.',
    ],
    bad: ['Le pot a un peu coulé pendant le transport.', 'Il a cristallisé très vite.'],
  },
  'huiles-olives': {
    good: [
      'Fruitée, avec juste ce qu’il faut d’amertume.',
      'Goût de mon enfance.',
      'Fermes et bien assaisonnées.',
    ],
    bad: ['Un peu trop salé à mon goût.', 'La bouteille était grasse à l’arrivée.'],
  },
  'dattes-douceurs': {
    good: ['Moelleux et très frais.', 'Finis en une soirée.', 'Les amandes sont de bonne qualité.'],
    bad: ['Quelques pièces abîmées dans la boîte.', 'Un peu trop sucré.'],
  },
  'bijoux-argent': {
    good: [
      'Le poinçon est bien là, l’argent est massif.',
      'La gravure est très fine.',
      'Porté tous les jours, il ne noircit pas.',
    ],
    bad: ['La pierre est plus claire que sur la photo.', 'Le fermoir est un peu dur.'],
  },
  'colliers-perles': {
    good: [
      'Les perles sont régulières, le fermoir solide.',
      'Léger à porter.',
      'L’écrin est soigné, idéal à offrir.',
    ],
    bad: ['Le fil est un peu court.', 'Les perles sont plus petites que prévu.'],
  },
  'luminaires': {
    good: [
      'Le soir, les ombres au mur sont magnifiques.',
      'Le montage prend dix minutes.',
      'Le métal est bien découpé, sans bavure.',
    ],
    bad: ['La douille a du jeu.', 'Le câble est un peu court.'],
  },
  'zellige-ceramique': {
    good: [
      'Les couleurs vibrent avec la lumière.',
      'Aucun éclat à l’arrivée, tout était calé.',
      'Chaque pièce est un peu différente, c’est le charme.',
    ],
    bad: ['Un carreau ébréché dans le lot.', 'Les dimensions varient de deux millimètres.'],
  },
  'poufs-mobilier': {
    good: [
      'Solide et bien cousu.',
      'Parfait devant le canapé.',
      'Le bois est massif et l’odeur de cire agréable.',
    ],
    bad: ['Il faut beaucoup de tissu pour le garnir.', 'Un pied bougeait, recollé sans peine.'],
  },
  'objets-deco': {
    good: ['Fait son effet à l’entrée.', 'La patine est très réussie.', 'Lourd et bien fini.'],
    bad: ['L’attache est fragile.', 'Plus petit en vrai.'],
  },
  'percussions': {
    good: [
      'Le son est rond et la peau bien tendue.',
      'Mon fils en joue tous les jours.',
      'Bel instrument, accordé à l’arrivée.',
    ],
    bad: ['La peau s’est détendue avec l’humidité.', 'Les baguettes sont légères.'],
  },
  'cordes-vents': {
    good: [
      'Justesse étonnante pour ce prix.',
      'Le bois sonne bien, les chevilles tiennent l’accord.',
      'Livré avec sa housse.',
    ],
    bad: ['Une corde à changer dès l’arrivée.', 'Il faut le réaccorder souvent.'],
  },
}

export const arabic: Record<number, string[]> = {
  5: [
    'جميل جدا، هدية مثالية. شكرا للصانع.',
    'جودة ممتازة والتوصيل سريع.',
    'أحسن من الصورة بكثير، تبارك الله.',
    'صنعة يد متقنة، أنصح بها.',
    'وصل في الوقت والتغليف ممتاز.',
    'راقي جدا، سأشتري مرة أخرى.',
    'عجب الوالدة بزاف، شكرا.',
    'منتوج بلدي أصيل، الله يعطيكم الصحة.',
  ],
  4: [
    'جيد ومطابق للوصف، لكن التوصيل تأخر قليلا.',
    'الجودة جيدة بالنسبة للثمن.',
    'منتوج جميل، البائع متعاون.',
    'حسن، ينقصه فقط تغليف أفضل.',
  ],
  3: ['لا بأس به، كنت أنتظر أحسن.', 'متوسط، اللون يختلف عن الصورة.'],
  2: ['لم يعجبني كثيرا، الحجم أصغر مما توقعت.'],
  1: ['للأسف وصل مكسورا.'],
}

/** Reviews that staff turned down, with their reason. */
export const rejected: { comment: string; rating: number; reason: string; note: string | null }[] =
  [
    {
      comment: 'Le livreur est arrivé en retard, sinon je n’ai pas encore ouvert le colis.',
      rating: 2,
      reason: 'off_topic',
      note: 'L’avis porte sur la livraison et non sur le produit.',
    },
    {
      comment: 'Est-ce que vous avez aussi des modèles pour enfant ?',
      rating: 5,
      reason: 'off_topic',
      note: 'C’est une question : écrivez au vendeur depuis la page du produit.',
    },
    {
      comment: 'Appelez-moi au 06 00 00 00 00, je vous le revends moins cher.',
      rating: 1,
      reason: 'personal_data',
      note: 'Un numéro de téléphone ne peut pas être publié.',
    },
    {
      comment: 'Mon adresse est immeuble 4, appartement 12, passez quand vous voulez.',
      rating: 4,
      reason: 'personal_data',
      note: null,
    },
    {
      comment: 'Vendeur voleur, honte à vous !',
      rating: 1,
      reason: 'abusive',
      note: 'Merci de décrire le produit sans insulter personne.',
    },
    {
      comment: 'Gagnez 5 000 DH par semaine depuis chez vous, lien sur mon profil.',
      rating: 5,
      reason: 'spam',
      note: null,
    },
    {
      comment: 'Achetez plutôt sur l’autre site, promo jusqu’à dimanche.',
      rating: 1,
      reason: 'spam',
      note: 'La publicité n’est pas admise dans les avis.',
    },
    {
      comment: 'test test test',
      rating: 3,
      reason: 'other',
      note: 'L’avis ne dit rien du produit.',
    },
  ]
