/** Why orders are cancelled, in the words of who does it. */
export const cancelReasons = {
  shopper: [
    'Commande passée en double',
    'J’ai changé d’avis',
    'Je me suis trompée de taille',
    'Mauvaise adresse, je repasse commande',
  ],
  owner: [
    'Pièce abîmée à l’emballage, plus de stock identique',
    'Coloris épuisé, le client préfère annuler',
  ],
  staff: [
    'Client injoignable après trois appels',
    'Numéro erroné, aucune réponse sur WhatsApp',
    'Le client annule par téléphone',
  ],
  refused: [
    'Colis refusé à la livraison',
    'Destinataire absent trois fois, colis revenu',
    'Adresse introuvable, colis revenu',
  ],
  lost: ['Colis perdu par le transporteur'],
}

export const failedPaymentNotes = [
  'Virement jamais reçu, le client paie à la livraison',
  'Le client préfère payer en espèces',
]
export const refundNotes = [
  'Virement de retour effectué',
  'Remboursement par virement, accord du client',
]
export const partialRefundNotes = [
  'Geste commercial : anse fêlée à l’arrivée',
  'Un article arrivé abîmé, remboursé en partie',
]
export const orderNotes = [
  'Livrer après 17 h',
  'Appeler avant de passer',
  'C’est un cadeau, sans facture dans le colis',
  'Laisser chez le gardien',
]
export const restockReasons = ['Réassort de l’atelier', 'Nouvelle fournée', 'Retour de foire']
export const countReasons = [
  'Inventaire : pièce ébréchée',
  'Inventaire : écart de comptage',
  'Pièce gardée pour l’exposition',
]
