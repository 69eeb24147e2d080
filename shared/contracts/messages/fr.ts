import type { Messages } from './index.ts'

export const fr: Messages = {
  problems: {
    malformed_request: { title: 'Requête mal formée', detail: 'La requête ne peut pas être lue.' },
    unauthenticated: { title: 'Connexion requise', detail: 'Connectez-vous pour continuer.' },
    forbidden: { title: 'Accès refusé', detail: 'Vous n’avez pas le droit de faire cela.' },
    not_found: { title: 'Introuvable', detail: 'Cette ressource n’existe pas.' },
    method_not_allowed: {
      title: 'Méthode non permise',
      detail: 'Cette adresse n’accepte pas cette méthode.',
    },
    out_of_stock: {
      title: 'Stock insuffisant',
      detail: 'Il n’y a plus assez de stock pour une partie de la commande.',
    },
    invalid_transition: {
      title: 'Action impossible',
      detail: 'L’état actuel ne permet pas cette action ; rien n’a changé.',
    },
    conflict: { title: 'Conflit', detail: 'L’état actuel s’y oppose ; rien n’a changé.' },
    idempotency_in_progress: {
      title: 'Déjà en cours',
      detail: 'La même demande est en cours de traitement ; réessayez dans un instant.',
    },
    payload_too_large: {
      title: 'Contenu trop volumineux',
      detail: 'Le contenu envoyé dépasse la taille permise.',
    },
    unsupported_media_type: {
      title: 'Type de contenu refusé',
      detail: 'Ce type de contenu n’est pas accepté ici.',
    },
    validation_failed: { title: 'Données invalides', detail: 'Certaines valeurs sont à corriger.' },
    idempotency_mismatch: {
      title: 'Clé déjà utilisée',
      detail: 'Cette clé d’idempotence a servi à une autre demande.',
    },
    rate_limited: { title: 'Trop de demandes', detail: 'Attendez un instant avant de réessayer.' },
    request_timeout: { title: 'Trop lent', detail: 'La requête n’est pas arrivée à temps.' },
    headers_too_large: {
      title: 'En-têtes trop longs',
      detail: 'La requête a trop d’en-têtes, ou des cookies trop longs.',
    },
    internal_error: {
      title: 'Erreur interne',
      detail:
        'Une erreur est survenue de notre côté. Le numéro de la demande permet de la retrouver.',
    },
    upstream_failed: {
      title: 'Service en panne',
      detail: 'Un service dont dépend cette page a mal répondu.',
    },
    upstream_unavailable: {
      title: 'Service indisponible',
      detail: 'Un service est momentanément indisponible ; réessayez dans un instant.',
    },
    upstream_timeout: { title: 'Service trop lent', detail: 'Un service n’a pas répondu à temps.' },
  },
  rules: {
    'invalid': 'Cette valeur n’est pas valide.',
    'required': 'Ce champ est obligatoire.',
    'string': 'Un texte est attendu.',
    'number': 'Un nombre est attendu.',
    'boolean': 'Vrai ou faux est attendu.',
    'object': 'Un objet est attendu.',
    'array': 'Une liste est attendue.',
    'enum': 'Choisissez parmi : {{ choices }}.',
    'uuid': 'Un identifiant est attendu.',
    'email': 'Une adresse e-mail est attendue.',
    'url': 'Une adresse web est attendue.',
    'date': 'Une date est attendue.',
    'regex': 'Le format n’est pas le bon.',
    'minLength': 'Nombre de caractères : au moins {{ min }}.',
    'maxLength': 'Nombre de caractères : au plus {{ max }}.',
    'min': 'Au moins {{ min }}.',
    'max': 'Au plus {{ max }}.',
    'range': 'Entre {{ min }} et {{ max }}.',
    'withoutDecimals': 'Un nombre entier est attendu.',
    'notEmpty': 'Au moins un élément est attendu.',
    'array.minLength': 'Nombre d’éléments : au moins {{ min }}.',
    'array.maxLength': 'Nombre d’éléments : au plus {{ max }}.',
    'distinct': 'Une même valeur figure deux fois.',
    'text': 'Ce texte contient des caractères interdits.',
    'money': 'Un montant avec deux décimales au plus est attendu.',
    'phone': 'Un numéro de téléphone marocain est attendu (06, 07 ou 05).',
    'mobile': 'Un numéro de mobile marocain est attendu (06 ou 07).',
    'rib': 'Ce RIB n’est pas valable : 24 chiffres, clé comprise.',
    'ice': 'L’ICE compte 15 chiffres.',
    'region': 'Choisissez une région du Maroc.',
    'postalCode': 'Le code postal compte 5 chiffres.',
    'pageDepth': 'Cette page est trop loin ; affinez la recherche.',
    'exists': 'Cette valeur n’existe pas.',
    'taken': 'Cette valeur est déjà prise.',
    'unavailable': 'Ce produit n’est plus proposé.',
    'out_of_stock': 'Il n’en reste que {{ available }}.',
    'price_changed': 'Le prix a changé : {{ price }} MAD.',
    'not_covered': 'La commande n’est pas payée en entier : il manque {{ missing }} MAD.',
    'stock_unconfirmed':
      'Le stock de cette commande n’est pas encore confirmé ; réessayez dans un instant.',
    'over_payment': 'Il ne peut plus être reçu que {{ room }} MAD.',
    'over_refund': 'Il ne peut plus être remboursé que {{ room }} MAD.',
    'reference_used': 'Cette référence appartient à un autre achat.',
    'already_completed': 'Ce paiement a déjà été encaissé, autrement que demandé ici.',
    'too_many_pending': '{{ max }} commandes au plus peuvent attendre d’être confirmées.',
    'stale_page': 'Cette page n’était plus à jour ; rien n’a changé. Réessayez.',
    'stale':
      'Quelqu’un a modifié ceci entre-temps (version {{ version }}). Regardez les valeurs actuelles et choisissez.',
    'region_needs_rate': 'Une région garde son tarif : sans lui, la livraison y serait gratuite.',
    'too_much_waiting':
      'Des commandes attendent déjà d’être confirmées ou livrées : avant une première livraison, {{ checkouts }} achats, {{ pieces }} articles et {{ value }} MAD au plus peuvent attendre en même temps.',
    'already_done': '{{ by }} l’a déjà fait ({{ at }}) ; rien n’a changé.',
    'already_done_by_system': 'C’est déjà fait, automatiquement ({{ at }}) ; rien n’a changé.',
    'amount_or_all': 'Indiquez un montant, ou tout : l’un des deux.',
    'archived_by_staff': 'L’équipe a archivé ce produit : elle seule peut le restaurer.',
    'not_archived': 'Archivez d’abord ce produit : seul un produit archivé peut être supprimé.',
    'was_reserved': 'Ce produit a déjà été réservé : il reste dans les archives.',
    'stale_quantity': 'Le stock a changé entre-temps : il est de {{ quantity }}.',
    'below_reserved': 'Au moins {{ least }} : {{ reserved }} sont réservés.',
    'above_max_stock': 'Au plus {{ most }}.',
    'only_after_delivery':
      'Seul un acheteur dont la commande de ce produit a été livrée peut donner son avis.',
    'picture_type': 'Seules les images JPEG, PNG, WebP et AVIF sont acceptées.',
    'picture_broken': 'Cette image est abîmée ou incomplète.',
    'picture_pixels': 'Cette image compte plus de {{ max }} mégapixels.',
    'too_many_images': 'Un produit a au plus {{ max }} photos ; retirez-en une d’abord.',
    'primary_image_needed':
      'Une photo est toujours la principale : choisissez-en une autre comme photo principale.',
    'already_reviewed': 'Vous avez déjà donné votre avis sur ce produit : modifiez-le plutôt.',
    'below_min': 'Le maximum est plus petit que le minimum ({{ min }}).',
    'reservation_unknown': 'Cette réservation n’existe pas.',
    'reservation_released': 'Cette réservation a été libérée.',
    'reservation_other_items': 'Cette réservation a été faite pour d’autres articles.',
    'reservation_line_unknown': 'Un de ces produits n’est pas réservé.',
    'reservation_line_refuses':
      'Une ligne est {{ status }} : « {{ transition }} » n’est pas possible.',
    'password_needed': 'Indiquez votre mot de passe, ou connectez-vous de nouveau.',
    'wrong_password': 'Ce n’est pas votre mot de passe.',
    'last_admin': 'C’est le dernier administrateur : il en faut toujours un.',
    'cart_full': 'Le panier contient déjà {{ max }} produits différents, le maximum.',
    'open_store': 'Vous avez encore une boutique ouverte : {{ store }}. Fermez-la d’abord.',
    'open_orders':
      'Des commandes ne sont pas terminées ({{ total }}) : {{ orders }}. Elles doivent être livrées ou annulées d’abord.',
    'open_store_and_orders':
      'Vous avez encore une boutique ouverte, {{ store }}, et des commandes qui ne sont pas terminées ({{ total }}) : {{ orders }}.',
    'amount_changed': 'Le montant est maintenant de {{ amount }} MAD ; rien n’a changé.',
    'already_owner':
      'Vous avez déjà une entreprise enregistrée ; modifiez-la au lieu d’en créer une autre.',
    'one_store_each': 'Vous avez déjà une boutique, « {{ name }} » : une seule par personne.',
    'business_first': 'Enregistrez d’abord votre entreprise, puis créez la boutique.',
    'store_suspended': 'La boutique est suspendue : seule l’équipe peut la rétablir.',
    'nothing_to_verify':
      'Le propriétaire n’a pas donné son ICE et son RIB : il n’y a encore rien à vérifier.',
    'pause_end': 'Une pause se termine dans le futur, dans un délai d’un an.',
    'paused': 'Cette boutique fait une pause : rien ne peut y être commandé pour le moment.',
    'owner_deleted':
      'Le compte du propriétaire a été supprimé : cette boutique ne peut plus ouvrir.',
    'too_many_addresses':
      'Un carnet contient {{ max }} adresses au plus ; supprimez-en une d’abord.',
    'visible': 'Au moins un caractère visible est attendu.',
    'no_search_term': 'Ce mot ne décide jamais d’une recherche.',
    'oneLine': 'Une seule ligne est attendue, sans caractère de contrôle.',
    'rib_key': 'La clé de ce RIB ne correspond pas : vérifiez les chiffres.',
    'positive': 'Un nombre positif est attendu.',
    'literal': 'La valeur attendue est {{ expectedValue }}.',
    'order_is_pending':
      'La commande {{ number }} attend sa confirmation : elle peut être confirmée ou annulée.',
    'order_is_confirmed':
      'La commande {{ number }} est confirmée : elle peut être expédiée ou annulée.',
    'order_is_shipped':
      'La commande {{ number }} est expédiée : elle peut être livrée, ou annulée par l’équipe des commandes.',
    'order_is_delivered': 'La commande {{ number }} est livrée : son état ne change plus.',
    'order_is_cancelled': 'La commande {{ number }} est annulée : son état ne change plus.',
    'payment_is_pending':
      'Ce paiement de {{ amount }} MAD est encore attendu : il peut être encaissé ou marqué comme échoué.',
    'payment_is_completed':
      'Ce paiement de {{ amount }} MAD est encaissé : il ne peut plus qu’être remboursé.',
    'payment_is_failed': 'Ce paiement de {{ amount }} MAD a échoué : ajoutez un nouveau paiement.',
    'payment_is_refunded':
      'Ce paiement de {{ amount }} MAD est remboursé : ajoutez un nouveau paiement.',
    'order_staff_only': 'Seule l’équipe des commandes peut faire cela.',
    'approved_reviews_only': 'Cela n’est possible qu’avec un avis publié.',
    'not_own_review': 'Personne ne juge son propre avis.',
    'not_own_store': 'Personne ne juge les avis de sa propre boutique.',
    'admin_only': 'Seul un administrateur peut faire cela.',
    'catalog_staff_only': 'Seule l’équipe du catalogue peut faire cela.',
    'review_author_only': 'Seul l’auteur d’un avis peut le modifier.',
    'store_owner_only': 'Seul le propriétaire d’une boutique peut faire cela.',
    'store_owner_or_admin_only':
      'Seuls le propriétaire de cette boutique et les administrateurs peuvent faire cela.',
    'store_owner_or_catalog_staff_only':
      'Seuls le propriétaire de la boutique et l’équipe du catalogue peuvent faire cela.',
    'store_owner_or_order_staff_only':
      'Seuls le propriétaire de la boutique et l’équipe des commandes peuvent faire cela.',
  },
  again: 'Réessayer',
  toPanels: 'Vers les espaces de gestion',
}
