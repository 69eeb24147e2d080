export const fr = {
  greeting: 'Bonjour,',
  facts: {
    orders: '{count, plural, one {Commande} many {Commandes} other {Commandes}}',
    store: 'Boutique',
    total: 'Total',
    toCollect: 'À payer au livreur',
    delivery: 'Livraison',
    carrier: 'Transporteur',
    tracking: 'Numéro de suivi',
    refund: 'Montant rendu',
    rib: 'RIB',
    beneficiary: 'Titulaire',
    reference: 'Motif à écrire',
    amount: 'Montant',
    reason: 'Raison',
  },
  days: '{max, plural, =0 {le jour même} other {{min, plural, =0 {dans les} other {{min}–}}{max, plural, one {# jour} many {# jours} other {# jours}}}} après la confirmation',
  links: {
    track: 'Suivre la commande {number}',
    confirm: 'Confirmer la commande {number}',
    order: 'Voir la commande',
    review: 'Donner mon avis',
    proof: 'Envoyer la preuve du virement',
  },
  footer: {
    account: 'Vous recevez cet e-mail parce que vous avez passé une commande sur Rahba.',
    link: 'Le lien de suivi est valable 30 jours. Ne le transmettez qu’à qui peut recevoir votre colis.',
  },
  kinds: {
    placed: {
      subject:
        '{count, plural, one {Nous avons reçu votre commande {number}} many {Nous avons reçu vos # commandes} other {Nous avons reçu vos # commandes}}',
      text: '{count, plural, one {Merci. La boutique prépare votre commande dès qu’elle est confirmée.} many {Merci. Chaque boutique prépare sa commande dès qu’elle est confirmée.} other {Merci. Chaque boutique prépare sa commande dès qu’elle est confirmée.}}',
      next: {
        cod: 'Confirmez-la par le lien ci-dessous, ou attendez notre appel.',
        whatsapp: 'Nous vous écrivons sur WhatsApp pour convenir du paiement.',
        bank_transfer:
          'Un seul virement suffit ; écrivez bien le motif, il nous permet de le reconnaître.',
      },
    },
    confirm_by_whatsapp: {
      subject: 'Confirmez votre commande {number}',
      text: 'Votre commande {number} est à payer à la livraison. Confirmez-la par ce lien, ou répondez-nous ici.',
    },
    confirmed: {
      subject: 'Votre commande {number} est confirmée',
      text: '{store} prépare votre colis.',
    },
    shipped: {
      subject: 'Votre commande {number} est en route',
      text: '{store} a remis votre colis au transporteur. Gardez votre téléphone allumé : le livreur appelle avant de passer.',
    },
    problem: {
      subject: 'Votre colis {number} n’a pas pu être livré',
      texts: {
        postponed: 'La livraison a été reportée. Nous vous tenons au courant du prochain passage.',
        unreachable:
          'Le livreur n’a pas réussi à vous joindre. Répondez-nous pour convenir d’un autre passage.',
        refused:
          'Le livreur nous dit que le colis a été refusé. Si c’est une erreur, répondez-nous vite.',
        wrong_address:
          'Le livreur n’a pas trouvé votre adresse. Répondez-nous avec un point de repère.',
        lost: 'Le transporteur ne retrouve pas votre colis. Nous le cherchons et revenons vers vous.',
      },
    },
    delivered: {
      subject: 'Votre commande {number} est livrée',
      text: 'Bonne réception. Votre avis sur les produits de {store} aide les prochains acheteurs.',
    },
    cancelled: {
      subject: 'Votre commande {number} est annulée',
      text: 'La commande chez {store} est annulée. Rien ne vous sera livré.',
      givenUp:
        'Votre colis de {store} n’a pas pu vous être remis. La livraison est abandonnée et la commande annulée.',
      owed: 'Ce que vous aviez payé vous est rendu : {amount}.',
      reasons: {
        expired: 'Elle n’a pas été confirmée à temps.',
        stock_lost: 'Un article n’était plus en stock.',
      },
    },
    refunded: {
      subject: 'Remboursement pour votre commande {number}',
      text: 'Nous vous avons rendu {amount}. Selon votre banque, le montant arrive sous quelques jours.',
    },
    proof_refused: {
      subject: 'Votre preuve de paiement pour {number} n’a pas pu être acceptée',
      text: 'Vérifiez-la et envoyez-en une autre : la commande attend toujours votre virement.',
    },
    transfer_reminder: {
      subject: 'Nous attendons votre virement pour {number}',
      text: 'La commande est gardée jusqu’au {until}. Passé ce moment elle est annulée d’elle-même.',
    },
  },
} as const
