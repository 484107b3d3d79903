### Les phrases de Hearth en français. Les notes de en.ftl disent ce que chacune signifie et où elle
### se trouve.
###
### On dit « tu ». Un « échange » est tout ce qui s'adresse à quelqu'un : réponses, commentaires,
### messages. Un « nudge » s'appelle ici une proposition.

direction = ltr

manifest-name = Hearth
manifest-description = Moins de liens, plus d’échanges. Compte liens et conversations, et t’aide à garder contact avec les quelques personnes qui comptent.
manifest-enter-nudge = Aller à la proposition à côté du texte
manifest-hello-one = Dis bonjour à { $first }
manifest-hello-two = Dis bonjour à { $first } et à { $second }
manifest-hello-three = Dis bonjour à { $first }, à { $second } et à { $third }
manifest-birthday-today = C’est aujourd’hui l’anniversaire de { $name }.
manifest-birthday-tomorrow = C’est demain l’anniversaire de { $name }.
manifest-one-word = Un petit mot suffit.

common-undo = Annuler
common-cancel = Abandonner
common-save = Enregistrer
common-troubles = Ce qui n’a pas marché
common-troubles-seen = Compris
common-list-separator = { ", " }

activity-post = Une publication
activity-link-post = Une publication avec un lien
activity-repost = Un partage
activity-quote = Une citation
activity-reply = Une réponse
activity-comment = Un commentaire
activity-direct-message = Un message privé
activity-conversation = Une conversation loin de l’écran

activity-post-to = Une publication pour { $person }
activity-link-post-to = Un lien pour { $person }
activity-repost-to = Un partage de { $person }
activity-quote-to = Une citation de { $person }
activity-reply-to = Une réponse à { $person }
activity-comment-to = Un commentaire pour { $person }
activity-direct-message-to = Un message privé à { $person }
activity-conversation-to = Une conversation avec { $person }

activity-linking = lien
activity-talking = échange
activity-saying = ne compte d’aucun côté

activity-awaiting = Pas encore compté : on attend de voir si le site l’a accepté.
activity-unconfirmed = Pas compté : le site semble l’avoir renvoyé.
activity-taken-back = Pas compté : tu l’as retiré.
activity-unread = Pas compté : c’était trop grand pour être lu.
activity-held = Le site le vérifie avant de le montrer.

activity-links = { $number ->
    [one] { $number } lien
    [many] { $number } de liens
   *[other] { $number } liens
}
activity-replies = { $number ->
    [one] { $number } réponse
    [many] { $number } de réponses
   *[other] { $number } réponses
}
activity-comments = { $number ->
    [one] { $number } commentaire
    [many] { $number } de commentaires
   *[other] { $number } commentaires
}
activity-messages = { $number ->
    [one] { $number } message
    [many] { $number } de messages
   *[other] { $number } messages
}
activity-talks = { $number ->
    [one] { $number } échange
    [many] { $number } d’échanges
   *[other] { $number } échanges
}
activity-balance-nothing = rien encore.
activity-balance-talks = { $talks }, aucun lien.
activity-balance-links = { $links }, pas encore de réponse.
activity-balance-both = { $links }, { $talks }.
activity-more-hosts = { $number ->
    [one] et { $number } autre
    [many] et { $number } d’autres
   *[other] et { $number } autres
}

address-empty = Saisis l’adresse de ton serveur, par exemple social.example.
address-not-of-the-web = Ce n’est pas une adresse web. Saisis le nom du serveur, par exemple social.example.
address-no-dot = Il manque un point. Saisis le nom entier, par exemple social.example.
address-not-ascii = Copie l’adresse depuis la barre d’adresse de ton navigateur, s’il te plaît.
address-not-a-host = Ce n’est pas un nom de serveur. Saisis seulement le nom, par exemple social.example.

error-newer-schema = Tes données viennent d’une version plus récente de Hearth (forme { NUMBER($found) }). Rien n’a été changé. Mets Hearth à jour pour continuer.
error-storage = Le navigateur n’a pas pu enregistrer ceci ({ $why }). Ce qui était déjà enregistré est toujours là. Libère un peu d’espace disque, puis réessaie.
error-not-granted = Hearth ne compte pas sur ce site. Autorise-le d’abord dans la fenêtre de Hearth.
error-not-for-you = Cette page ne peut pas demander cela.
error-no-such-person = Cette personne n’est plus sur ta liste. Rouvre la page pour voir qui y est.
error-no-such-activity = Cette entrée n’est plus là. Rouvre la fenêtre de Hearth pour voir ce qui y est.
error-nothing-to-undo = Il n’y a plus rien à annuler.
error-no-name = Donne un nom à la personne, pour savoir à qui c’est le tour.
error-handle-taken = { $handle }, c’est déjà { $by }. Retire-le d’abord là-bas, ou laisse-le de côté ici.
error-circle-full = Le cercle des { NUMBER($cap) } est complet. Place d’abord quelqu’un dans un cercle plus large : des liens forts avec tout le monde, c’est impossible.
error-not-a-copy = Ce fichier n’est pas une copie faite par Hearth. Rien n’a été changé. Choisis-en une qui a été enregistrée ici, sous « Tes données ».
error-newer-copy = Cette copie vient d’une version plus récente de Hearth. Rien n’a été changé. Mets Hearth à jour, puis relis-la.
error-no-such-copy = Cet instantané n’est plus là. Rien n’a été changé.
error-no-such-hours = Choisis au moins un jour pour les heures calmes.
error-unknown-handle = Hearth ne reconnaît pas « { $typed } ». Donne un nom avec son serveur, par exemple @ana@example.social, ou l’adresse du profil de la personne.
error-garbled = Hearth n’a pas compris un message ({ $why }). Recharge la page.

nudge-name = Une proposition de Hearth
nudge-own-words = Un mot de toi ?
nudge-own-words-reason = Ton brouillon est un lien, presque sans un mot de toi.
nudge-own-words-reason-host = Ton brouillon est un lien vers { $host }, presque sans un mot de toi.
nudge-own-words-purpose = Dans une étude sur 2,8 millions de partages, 59 % des liens n’ont jamais été ouverts. À une phrase de toi, on peut répondre.
nudge-own-words-starter-tried = Quelqu’un a déjà essayé ?
nudge-own-words-starter-mind = J’ai changé d’avis là-dessus. Et toi ?
nudge-own-words-starter-more = Qui d’entre vous en sait plus ?
nudge-starters = Une question pour commencer, avec tes mots :
nudge-accept = Ajouter quelques mots
nudge-ask = Poser une question
nudge-ask-accept = Je pose la mienne
nudge-post = Publier tel quel
nudge-close = Pas maintenant
nudge-open = Qu’est-ce que c’est ?
nudge-more = Moins souvent
nudge-quiet-hour = Silence pendant une heure
nudge-quiet-today = Silence pour aujourd’hui
nudge-quiet-here = Pas sur { $host }
nudge-never = Plus jamais celle-ci

options-title = Options
options-parts = Sur cette page
options-people = Personnes
options-people-why = Les quelques personnes avec qui tu gardes contact. Les cercles sont petits exprès : des liens forts avec tout le monde, c’est impossible.
options-circle-empty = Personne encore.
options-sites = Sites
options-sites-why = Hearth ne voit que ces sites : ce que tu y envoies, et tes brouillons pendant que tu les écris.
options-nudges = Propositions
options-nudges-why = De petites propositions à côté de ce que tu écris : une par heure et trois par jour au plus.
options-nudges-on = Proposer pendant que j’écris
options-snooze = Silence
options-snooze-hour = Pendant une heure
options-snooze-today = Pour aujourd’hui
options-wake = Les réveiller
options-snoozed = Silence jusqu’à { $until }.
options-never = Plus jamais
options-quiet-hosts = Silence sur
options-allow = Autoriser de nouveau
options-allow-what = Autoriser de nouveau : { $what }
options-hours = Heures calmes
options-hours-from = De
options-hours-to = À
options-hours-days = À partir de
options-hours-add = Ajouter des heures calmes
options-hours-added = Heures calmes ajoutées.
options-hours-remove = Retirer
options-hours-removed = Heures calmes retirées.
options-hours-unclear = Saisis les deux heures, par exemple 22:00 et 7:00.
options-from-to = de { $from } à { $to }
options-remove-hours = Retirer : { $span }
options-ledger = Journal
options-data = Tes données
options-own-words = Ajouter quelques mots de toi, ou poser une question
options-effect-none = Aucune jusqu’ici.
options-effect-kept = { $shown ->
    [one] { $shown } proposition jusqu’ici. Tu as laissé tes brouillons tels quels, et c’est très bien.
    [many] { $shown } de propositions jusqu’ici. Tu as laissé tes brouillons tels quels, et c’est très bien.
   *[other] { $shown } propositions jusqu’ici. Tu as laissé tes brouillons tels quels, et c’est très bien.
}
options-effect-heeded = { $shown ->
    [one] { $shown } proposition jusqu’ici.
    [many] { $shown } de propositions jusqu’ici.
   *[other] { $shown } propositions jusqu’ici.
} { $heeded ->
    [one] Après { $heeded } d’entre elles, ton brouillon a gagné des mots de toi.
    [many] Après { $heeded } d’entre elles, ton brouillon a gagné des mots de toi.
   *[other] Après { $heeded } d’entre elles, ton brouillon a gagné des mots de toi.
}
options-keeps = Ce que Hearth garde
options-keeps-acts = Sur cet appareil et nulle part ailleurs : que tu as publié, répondu, commenté ou fait passer quelque chose, quand, à qui ou sur quelle publication, et les adresses des liens. Après 90 jours, il ne reste que les nombres de chaque jour.
options-keeps-no-words = Jamais les mots que tu écris, et jamais ce que d’autres t’écrivent. Des messages privés, seulement qu’il y en a eu un, quand et à qui.
options-keeps-people = Les personnes de ta liste, avec tes notes et la date de votre dernier échange. Hearth ne demande rien au réseau ; personne d’autre ne peut rien en voir.
options-set-aside = Mis de côté
options-set-aside-why = Hearth n’a pas pu lire ces enregistrements. Ils sont gardés tels quels ; rien n’a été effacé.
options-set-aside-show = Tel quel

people-unseen = Pas encore d’échange vu
people-since-reply = { $days ->
    [one] { $days } jour depuis ta réponse
    [many] { $days } de jours depuis ta réponse
   *[other] { $days } jours depuis ta réponse
}
people-since-comment = { $days ->
    [one] { $days } jour depuis ton commentaire
    [many] { $days } de jours depuis ton commentaire
   *[other] { $days } jours depuis ton commentaire
}
people-since-message = { $days ->
    [one] { $days } jour depuis ton message
    [many] { $days } de jours depuis ton message
   *[other] { $days } jours depuis ton message
}
people-since-quote = { $days ->
    [one] { $days } jour depuis ta citation
    [many] { $days } de jours depuis ta citation
   *[other] { $days } jours depuis ta citation
}
people-since-mention = { $days ->
    [one] { $days } jour depuis ta mention
    [many] { $days } de jours depuis ta mention
   *[other] { $days } jours depuis ta mention
}
people-since-talk = { $days ->
    [one] { $days } jour depuis votre conversation
    [many] { $days } de jours depuis votre conversation
   *[other] { $days } jours depuis votre conversation
}
people-since-hello = { $days ->
    [one] { $days } jour depuis ton bonjour
    [many] { $days } de jours depuis ton bonjour
   *[other] { $days } jours depuis ton bonjour
}
people-rhythm = { $cadence ->
    [0] Chaque jour
    [1] Chaque jour
    [many] Tous les { $cadence } de jours
   *[other] Tous les { $cadence } jours
} ; { $days ->
    [0] dernier échange aujourd’hui
    [1] dernier échange hier
    [many] dernier échange il y a { $days } de jours
   *[other] dernier échange il y a { $days } jours
}
people-rhythm-unseen = { $cadence ->
    [0] Chaque jour
    [1] Chaque jour
    [many] Tous les { $cadence } de jours
   *[other] Tous les { $cadence } jours
} ; pas encore d’échange vu
people-last-and-rhythm = { $last } · { $cadence ->
    [0] chaque jour
    [1] chaque jour
    [many] tous les { $cadence } de jours
   *[other] tous les { $cadence } jours
}
people-closest = { $how }, { $date } : le plus proche jusqu’ici
people-burning = La flamme brûle
people-low = La flamme est basse
people-embers = Des braises
people-circle-five = Les cinq plus proches
people-circle-fifteen = Les quinze suivants
people-circle-fifty = Cinquante de plus
people-fullness = { NUMBER($taken) } sur { NUMBER($cap) }
people-known-as = Identifiant ou adresse du profil
people-known-as-example = @ana@social.example
people-on-site = Sur
people-on-any-site = Comme le dit l’adresse
people-known-as-why = Pour que Hearth voie de lui-même quand vous échangez. Tu peux laisser vide.
people-name = Nom
people-name-example = Ana
people-circle = Proximité
people-cadence = Jours avant que la flamme baisse
people-note = Une ligne pour te souvenir
people-note-example = à la bibliothèque depuis mai
people-add = Ajouter quelqu’un
people-edit = Modifier
people-remove = Retirer
people-edit-named = Modifier { $name }
people-remove-named = Retirer { $name }
people-remove-handle = Retirer l’identifiant { $handle }
people-added = { $name } est sur ta liste.
people-changed = { $name } : c’est enregistré.
people-removed = { $name } n’est plus sur ta liste.
people-problem-name-missing = Saisis d’abord un nom.
people-problem-name-too-long = Un nom peut avoir { NUMBER($most) } caractères au plus.
people-problem-handle-unclear = Ce n’est pas un seul identifiant. Saisis-le sans espaces, par exemple @ana@social.example.
people-problem-cadence-unclear = Saisis un nombre de jours de 1 à { NUMBER($most) }, ou laisse vide.
people-problem-note-too-long = Une note peut avoir { NUMBER($most) } caractères au plus.
people-problem-five-full = Les cinq plus proches sont déjà cinq. Choisis qui prend du recul, ou un cercle plus large.
people-problem-fifteen-full = Les quinze suivants sont déjà quinze. Choisis qui prend du recul, ou un cercle plus large.
people-problem-fifty-full = Cinquante, c’est cinquante. Laisse d’abord partir quelqu’un ; personne ne peut garder contact avec tout le monde.

people-more = En savoir plus sur { $name }
people-more-unnamed = En savoir plus sur cette personne
people-phone = Numéros de téléphone
people-mail = Adresses e-mail
people-message = Où lui écrire
people-video = Liens pour les appels vidéo
people-place = Lieux de rencontre
people-one-a-line = S’il y en a plusieurs, un par ligne.
people-blog = Adresse de son blog
people-blog-example = ana.example
people-tags = Étiquettes
people-tags-example = chorale, voisins
people-zone = Fuseau horaire
people-zone-example = Europe/Paris
people-best-hours = Bons moments, à son heure
people-birthday = Anniversaire
people-birthday-day = Jour
people-birthday-month = Mois
people-birthday-unknown = Pas connu
people-birthday-year = Année, si tu la connais
people-steps-back = Qui prend un peu de recul ?
people-steps-back-to = Nouveau cercle : { $circle }
people-sheet = Autres actions
people-merge = La même personne que…
people-merge-with = Qui est la même personne ?
people-merge-keep = De qui garder le nom et le cercle ?
people-merge-do = N’en faire qu’une
people-merged = { $other } est maintenant { $kept }.
people-split = Deux personnes…
people-split-handles = Lesquels sont à quelqu’un d’autre ?
people-split-name = Nom de l’autre personne
people-split-do = En faire deux
people-split-done = { $name } est sur ta liste comme une autre personne.
people-forget = Oublier…
people-forget-question = Oublier { $name } pour de bon ?
people-forget-why = Toute trace disparaît : noms, notes, échanges, moyens de contact, dans les instantanés aussi. Seuls les comptes restent. Personne ne peut revenir en arrière.
people-forget-yes = Oublier pour de bon
people-forget-no = Non, garder
people-forgotten = { $name } : c’est oublié.
people-amiss-tags = Une étiquette peut avoir { NUMBER($longest) } caractères au plus, et il peut y en avoir { NUMBER($most) }.
people-amiss-ways = { NUMBER($most) } moyens de contact suffisent. Enlèves-en quelques-uns.
people-amiss-phone = Une ligne n’est pas un numéro de téléphone. Saisis des chiffres, par exemple +43 1 234 56.
people-amiss-mail = Une ligne n’est pas une adresse e-mail. Saisis-la comme ana@post.example.
people-amiss-video = Une ligne n’est pas l’adresse d’une page. Copie le lien de l’appel, par exemple https://meet.example/ana.
people-amiss-message = Une ligne n’est pas une adresse que Hearth peut ouvrir. Saisis un nom, ou une adresse qui commence par https.
people-amiss-place = Le nom d’un lieu est trop long. Raccourcis-le un peu.
people-amiss-blog = Ce n’est pas l’adresse d’un blog. Saisis-la comme ana.example.
people-amiss-zone = Ce n’est pas un fuseau horaire. Choisis-en un dans la liste, par exemple Europe/Paris.
people-amiss-best-hours = Saisis les deux heures, par exemple 18:00 et 20:00, ou laisse les deux vides.
people-amiss-birthday = Cet anniversaire n’existe pas. Saisis le jour, choisis le mois, et laisse l’année vide si tu ne la connais pas.
people-amiss-nowhere = Tous les cercles plus larges sont complets ; personne ne peut prendre de recul. Laisse d’abord partir quelqu’un.
people-amiss-same-person = C’est déjà une seule personne. Choisis quelqu’un d’autre.
people-amiss-nothing-to-split = Choisis au moins un identifiant qui est à quelqu’un d’autre.
flames-title = Flammes
flames-open = Toutes les flammes
flames-offer = { $name }, { $shown } : entretenir la flamme ?
flames-offer-nameless = { $shown } : entretenir la flamme ?
flames-keep = Entretenir la flamme
flames-keep-named = Entretenir la flamme : { $name }
flames-suggestions = Tu aimerais peut-être garder contact
flames-often = Tu leur réponds souvent
flames-before = Tu leur répondais avant
flames-replies-lately = { $number ->
    [one] { $number } réponse ces 30 derniers jours
    [many] { $number } de réponses ces 30 derniers jours
   *[other] { $number } réponses ces 30 derniers jours
}
flames-replies-earlier = { $number ->
    [one] { $number } réponse, aucune ces 30 derniers jours
    [many] { $number } de réponses, aucune ces 30 derniers jours
   *[other] { $number } réponses, aucune ces 30 derniers jours
}
flames-not-now = Pas maintenant
flames-not-now-named = Pas maintenant : { $name }
flames-not-now-done = Hearth ne nommera pas { $name } ici pendant 90 jours.
flames-why = Comment brûle chaque flamme, et quand vous avez échangé pour la dernière fois.
flames-nobody = Personne n’est encore sur ta liste. Nomme quelqu’un, et sa flamme brûlera ici.
flames-name-somebody = Nommer quelqu’un
flames-rests = La flamme se repose
flames-never = Aucun échange vu pour l’instant
flames-channel-comment = Une réponse ou un commentaire
flames-channel-mail = E-mail
flames-channel-message = Un message
flames-channel-phone = Un appel
flames-channel-video = Un appel vidéo
flames-channel-in-person = Une rencontre
flames-hello = Un bonjour
flames-last = { $how }, { $days ->
    [0] aujourd’hui
    [1] hier
    [one] il y a { $days } jours
    [many] il y a { $days } de jours
   *[other] il y a { $days } jours
}
flames-strip = { $talks ->
    [one] { $talks } échange ces douze derniers mois
    [many] { $talks } d’échanges ces douze derniers mois
   *[other] { $talks } échanges ces douze derniers mois
}
flames-as-table = En tableau
flames-table-flames = Les flammes
flames-column-name = Nom
flames-column-circle = Cercle
flames-column-flame = Flamme
flames-column-last = Dernier échange
flames-column-how = Comment
flames-table-months = Échanges de chaque mois
flames-written = À l’écrit
flames-spoken = De vive voix
flames-met = En personne
flames-shares = Où sont allés tes échanges
flames-shares-why = Échanges des 90 derniers jours : ceux que Hearth a vus et ceux que tu as notés. Du temps que chacun a pour les autres, 40 % vont d’habitude à cinq personnes et 20 % aux dix suivantes.
flames-shares-none = Aucun échange vu ces 90 derniers jours.
flames-shares-said = Sur { $talks ->
    [one] { $talks } échange
    [many] { $talks } d’échanges
   *[other] { $talks } échanges
}, { NUMBER($five) } % ont touché les cinq plus proches et { NUMBER($fifteen) } % les quinze suivants.
flames-yours = Tes échanges
flames-usual = D’habitude
flames-others = Tous les autres
flames-percent = { NUMBER($number) } %
flames-column-whom = Qui ils ont touché
flames-column-talks = Échanges
flames-column-yours = Part

popup-talking = Échanges
popup-linking = Liens
popup-people = Dis bonjour
popup-said-hello = C’est fait
popup-later = Plus tard
popup-later-when = Redemander
popup-tomorrow = Demain
popup-weekend = Ce week-end
popup-next-week = La semaine prochaine
popup-nobody-known = Nomme jusqu’à trois personnes avec qui tu aimerais garder contact. Cela suffit.
popup-name-people = Les nommer
popup-nobody-low = Ce n’est le tour de personne pour le moment.
popup-last = Vu en dernier
popup-wrong = C’est faux
popup-wrong-about = C’est faux : { $activity }
popup-what-was-it = Qu’est-ce que c’était ?
popup-remove = Retirer
popup-correct = Corriger
popup-count-it = Compter
popup-no-page = Hearth ne peut pas être sur cette page.
popup-options = Options
popup-quiet = Silence
popup-quiet-how-long = Aucune proposition
popup-quiet-hour = Pendant une heure
popup-quiet-today = Pour aujourd’hui
popup-quiet-here = Sur ce site
popup-wake = Les réveiller
popup-wake-here = Les autoriser
popup-removed = Retiré.
popup-corrected = Corrigé.
popup-back-again = C’est de retour.
popup-week = Cette semaine : { $balance }
popup-today = Aujourd’hui : { $balance }
popup-saying = { $number ->
    [one] { $number } publication simple, d’aucun côté
    [many] { $number } de publications simples, d’aucun côté
   *[other] { $number } publications simples, d’aucun côté
}
popup-next-enough = Un bon échange par jour suffit.
popup-next-answer-one = Choisis une chose que quelqu’un a écrite, et réponds-y.
popup-next-answer-today = Réponds à une chose que tu as lue aujourd’hui.
popup-next-begin = Ouvre un site où tu parles, et commence à y compter.
popup-next-hello = Un petit bonjour à { $name } serait un bon prochain pas.
popup-day = { $weekday } : { $talks }, { $links }.
popup-picture = Échanges et liens des sept derniers jours
popup-counting-on = Compte sur { $host }
popup-count-on = Compter sur { $host }
popup-count-on-why = Hearth connaît { $site } et comptera ici dès que tu l’autorises. Ton navigateur te le demandera.
popup-looks-like = On dirait { $site }. Hearth comptera ici dès que tu l’autorises. Ton navigateur te le demandera.
popup-unknown-server = Hearth connaît { $site }, mais n’a pas encore vu quel serveur tu utilises avec. Connecte-toi là-bas, recharge la page, puis rouvre ceci.
popup-unknown-site = Hearth ne connaît pas encore { $host }, donc rien n’est compté ici.
popup-blind = Hearth ne voit peut-être plus rien sur { $site } depuis { $day }.
popup-blind-why = Tu y as envoyé quelque chose pendant trois jours ou plus, et rien n’en a été lu : le site a peut-être changé. Ce que tu y fais manque dans les comptes.
popup-blind-copy = Copier un rapport
popup-blind-copy-of = Copier un rapport : { $site }
popup-blind-copied = Copié. Tu peux le coller là où tu en parles à quelqu’un.
popup-blind-not-copied = Le navigateur n’a pas laissé Hearth le copier. Ouvre le rapport ci-dessous et copie-le de là.
popup-blind-shows = Ce que contient le rapport
popup-blind-holds = Des versions, des jours, et la forme de ce qui a été envoyé. Aucun de tes mots, ni noms ni adresses. Hearth ne l’envoie nulle part.
popup-week-seen = Vu cette semaine : { $balance }
popup-today-seen = Vu aujourd’hui : { $balance }
popup-day-seen = { $weekday } : { $talks }, { $links } de vus, peut-être plus.
popup-no-nudges-here = Aucune proposition sur { $host }.
popup-snoozed = Aucune proposition jusqu’à { $until }.
popup-noted-hello = Noté : tu as dit bonjour à { $name }.
popup-put-off = { $name } peut attendre.
popup-said-hello-to = C’est fait, bonjour dit à { $name }
popup-later-for = Plus tard, { $name }
popup-open-profile = { $name }, ouvre son profil

sites-count-here = Compter ici
sites-counting = Compte
sites-stop = Arrêter
sites-own-server = L’adresse de ton serveur
sites-own-server-example = social.example
sites-count-on = Compter ici : { $host }
sites-stop-on = Arrêter sur { $host }
sites-own-server-why = Pour les logiciels qui tournent sur de nombreux serveurs : { $names }.
sites-stopped = Hearth ne compte plus sur { $host }.
sites-doing-nothing = Rien compté sur { $site } ces sept derniers jours.
sites-doing = { $week ->
    [one] { $site } : { $week } ces sept derniers jours, le dernier { $last }.
    [many] { $site } : { $week } ces sept derniers jours, le dernier { $last }.
   *[other] { $site } : { $week } ces sept derniers jours, le dernier { $last }.
}
sites-blind = Hearth ne voit peut-être plus rien sur { $site } depuis { $day }. La fenêtre de Hearth a un rapport à copier.

ledger-why = Ce que Hearth t’a vu faire ces 90 derniers jours. Des jours plus anciens, il reste les nombres. Si quelque chose est faux, dis-le ici : les nombres et les rappels suivent.
ledger-strangers = Garder les noms des autres
ledger-strangers-why = À qui tu as répondu, même hors de ta liste. Si tu l’éteins, les noms du journal disparaissent aussi, et seule une copie les ramène ; qui est sur ta liste reste toujours.
ledger-by-site = Site
ledger-all-sites = Tous les sites
ledger-by-kind = Genre
ledger-all-kinds = Tous les genres
ledger-by-person = Personne
ledger-all-people = Tout le monde
ledger-by-day = Jour
ledger-all-days = Tous les jours
ledger-more = Montrer plus
ledger-found-nothing = Rien encore.
ledger-found-none = Rien qui corresponde.
ledger-found-all = { $whole ->
    [one] { $whole } entrée
    [many] { $whole } d’entrées
   *[other] { $whole } entrées
}
ledger-found-some = { $whole ->
    [one] { NUMBER($fitting) } sur { $whole } entrée
    [many] { NUMBER($fitting) } sur { $whole } d’entrées
   *[other] { NUMBER($fitting) } sur { $whole } entrées
}

data-why = Elles sont à toi : emporte-les, ramène-les, ou sépare-t’en.
data-save = Enregistrer une copie
data-saved = Enregistrée. Qui a ce fichier peut le lire ; garde-le comme on garde des lettres.
data-read-back = Relire une copie
data-read-back-question = Mettre ce que contient { $file } à la place de tout ce qui est ici ? Un instantané d’aujourd’hui est gardé.
data-read-back-yes = La relire
data-read-back-done = La copie est relue.
data-snapshots = Instantanés
data-snapshots-why = Un pour chacun des sept derniers jours, et un d’avant le dernier remplacement de tout.
data-restore = Restaurer
data-restore-named = Restaurer : { $snapshot }
data-restore-question = Revenir à { $snapshot } ? Un instantané de l’état actuel est gardé.
data-restored = Restauré.
data-before = Avant le remplacement, { $when }
data-wanted = Là où cette copie a été faite, Hearth comptait aussi sur ces sites. Une copie ne peut pas les autoriser ici ; toi, si.
data-grant-wanted = Compter sur ceux-ci
data-not-wanted = Pas ici
data-erase-heading = Repartir de zéro
data-erase-why = Oublie tout le monde et tout le reste, instantanés compris, et rend les sites au navigateur.
data-erase = Tout effacer
data-erase-question = Effacer tout ce que Hearth garde ? Tu voudras peut-être enregistrer une copie d’abord.
data-erase-yes = Continuer
data-erase-indeed-question = Encore une fois, car personne ne pourra le ramener : tout effacer ?
data-erase-indeed-yes = Tout effacer
data-erased = Tout est effacé.
data-show-records = Les montrer
data-show-records-of = Les montrer : { $purpose }
data-more-records = { $number ->
    [one] Et { $number } de plus. Une copie les contient tous.
    [many] Et { $number } de plus. Une copie les contient tous.
   *[other] Et { $number } de plus. Une copie les contient tous.
}
data-size = { $records ->
    [one] { $records } enregistrement
    [many] { $records } d’enregistrements
   *[other] { $records } enregistrements
}, { NUMBER($kilobytes) } ko
data-purpose-people = Personnes
data-purpose-people-why = Ta liste, à qui appartient quel nom sur quel site, et quand tu aimes voir du monde.
data-purpose-reminders = Rappels
data-purpose-reminders-why = À quelle heure Hearth t’en parle, à quelles heures non, et quel jour c’était la dernière fois.
data-purpose-ledger = Journal
data-purpose-ledger-why = Ce que tu as fait chacun des 90 derniers jours, pour que tu puisses le corriger.
data-purpose-tallies = Nombres
data-purpose-tallies-why = Combien de liens et d’échanges il y a eu chaque jour.
data-purpose-nudges = Propositions
data-purpose-nudges-why = Comment tu les as réglées, et combien de fois l’une a aidé.
data-purpose-sight = Vue
data-purpose-sight-why = Quand tu as envoyé quelque chose pour la dernière fois sur chaque site et quand cela a été lu, pour que Hearth remarque où il ne voit plus rien.
data-purpose-copies = Instantanés
data-purpose-copies-why = Quels instantanés il y a, et les sites qu’une copie demande.
data-purpose-aside = Mis de côté
data-purpose-aside-why = Ce que Hearth n’a pas pu lire. C’est gardé tel quel.
data-purpose-form = Forme
data-purpose-form-why = La version de la forme dans laquelle tout cela est.
data-purpose-session = Jusqu’à la fermeture du navigateur
data-purpose-session-why = Publications en route, champs de texte en usage, ce qui vient d’être retiré. En mémoire, jamais sur le disque.

welcome-title = Bienvenue dans Hearth
welcome-motto = Moins de liens, plus d’échanges.
welcome-lead = Hearth compte combien de fois tu fais passer un lien et combien de fois tu échanges avec quelqu’un, te propose mieux pendant que tu écris, et te rappelle les quelques personnes qui comptent. Une minute suffit pour l’installer.
welcome-stays = Ça reste chez toi
welcome-stays-why = Tout ce que Hearth garde est sur cet appareil. Il n’envoie rien nulle part.
welcome-asks = Il demande d’abord
welcome-asks-why = L’installer n’autorise rien. Hearth ne voit que les sites que tu choisis.
welcome-hands-off = Il ne touche à rien
welcome-hands-off-why = Ce que tu écris est à toi. Hearth ne le change, ne le bloque et ne l’envoie jamais.
welcome-sites = Où parles-tu ?
welcome-sites-why = Choisis-en un ou deux pour commencer. Ton navigateur te demandera une fois pour chacun.
welcome-people = Qui compte pour toi ?
welcome-people-why = Nomme jusqu’à trois personnes avec qui tu aimerais garder contact. Après une semaine de silence, leur flamme est basse, et Hearth te le dit, tout doucement.
welcome-people-enough = Trois, c’est largement assez pour commencer. Il y a de la place pour d’autres dans les options.
welcome-sample = À quoi cela ressemblera-t-il ?
welcome-sample-why = Quand un brouillon est un lien presque sans un mot, ceci apparaît à côté, trois fois par jour au plus. Essaie ; ici, il ne se passe rien.
welcome-sample-gone = Et voilà, plus rien. Il ne fait jamais davantage.
welcome-sample-again = Montrer encore
welcome-done = C’est tout
welcome-not-yet = Choisis un site ci-dessus, et Hearth commencera à y compter. D’ici là, il ne voit rien.
welcome-ready = { $sites ->
    [one] Hearth compte maintenant sur { $sites } site.
    [many] Hearth compte maintenant sur { $sites } de sites.
   *[other] Hearth compte maintenant sur { $sites } sites.
}
welcome-next-pin = Épingle Hearth à ta barre d’outils. Le nombre affiché dit combien de flammes sont basses.
welcome-next-write = Écris comme toujours. Les onglets déjà ouverts comptent à partir de maintenant.
welcome-next-open = Ouvre la flamme d’ici un jour ou deux et regarde où en est ta semaine.
welcome-options = Plus dans les options
welcome-step = Étape { NUMBER($number) } sur { NUMBER($of) }

ladder-spoke = On s’est parlé
ladder-spoke-with = On s’est parlé, { $name }
ladder-how = Comment vous êtes-vous parlé ?
ladder-phone = Téléphone
ladder-video = Vidéo
ladder-in-person = De vive voix
ladder-message = Message
ladder-mail = Courriel
ladder-noted = Noté : tu as parlé avec { $name } ({ $channel }).
ladder-undone = Repris.
ladder-more = En dire plus
ladder-began = Qui a commencé ?
ladder-began-me = Moi
ladder-began-them = L’autre
ladder-long = Combien de temps, à peu près
ladder-long-unsaid = Peu importe
ladder-long-quarter = Un quart d’heure
ladder-long-half = Une demi-heure
ladder-long-hour = Une heure
ladder-long-longer = Plus
ladder-line = Une ligne à ce sujet
ladder-day = Quel jour
ladder-more-kept = Enregistré.
ladder-next-mail = Ensuite : un courriel à { $name }
ladder-next-message = Ensuite : écrire à { $name }
ladder-next-phone = Ensuite : appeler { $name }
ladder-next-video = Ensuite : un appel vidéo avec { $name }
ladder-next-in-person = Ensuite : voir { $name }
ladder-decline = Pas ça
ladder-decline-for = Pas ça, { $name }
ladder-declined = Hearth ne proposera pas cela avec { $name } pendant 30 jours.
ladder-subject = Comment vas-tu ?
ladder-openers = Une ligne pour commencer
ladder-openers-for = Une ligne pour commencer, { $name }
ladder-openers-why = Appuie sur une ligne pour la copier. Change-la comme tu veux.
ladder-copy = Copier : { $line }
ladder-copied = Copié.
ladder-not-copied = Le navigateur n’a pas laissé Hearth copier.
ladder-easy = Pour s’échauffer, d’abord { $name }.
ladder-opener-note = { $note } : où en es-tu ?
ladder-opener-wrote = Ce que nous nous sommes écrit m’est resté. Quelle a été la suite ?
ladder-opener-heard = C’était bon d’entendre ta voix. Comment vas-tu depuis ?
ladder-opener-saw = C’était bon de te voir. Comment vas-tu depuis ?
ladder-opener-long-ago = Cela fait un moment, et j’ai pensé à toi. Comment vas-tu ?
ladder-opener-catching-up = Quoi de neuf chez toi ces derniers temps ?
ladder-opener-meaningful = Qu’est-ce qui t’occupe l’esprit ces jours-ci ?
ladder-opener-joking = Qu’est-ce qui t’a fait rire cette semaine ?
ladder-opener-caring = Tu tiens le coup ? Je peux faire quelque chose ?
ladder-opener-listening = J’aimerais entendre comment ta semaine s’est vraiment passée.
ladder-opener-valuing = J’aimerais savoir ce que tu penses de quelque chose. As-tu un moment ?
ladder-opener-compliment = J’ai pensé à une chose que tu as bien faite, et je voulais te le dire. Comment vas-tu ?

demo-title = Essayer Hearth
demo-heading = Moins de liens, plus d’échanges.
demo-lead = Un petit réseau inventé, avec Hearth à côté. Écrivez, répondez, partagez quelque chose, et voyez ce que Hearth en fait. Rien ne quitte cette page.
demo-made-up = Les gens sont inventés, et la semaine écoulée aussi. Ce que vous écrivez reste dans ce navigateur.
demo-network = La Clairière
demo-you = Vous
demo-try = Trois choses à essayer
demo-try-link = Collez un lien dans le champ.
demo-put-one-in = En mettre un
demo-try-talk = Ana a posé une question. Une réponse entretient la flamme.
demo-answer-ana = Répondre à Ana
demo-try-time = Laissez passer le temps, et voyez à qui c’est le tour.
demo-one-day = Un jour plus tard
demo-write = À quoi pensez-vous ?
demo-post = Publier
demo-reply = Répondre
demo-repost = Partager
demo-feed = Le fil
demo-panel = La fenêtre de Hearth
demo-told = Ce qui vient de se passer
demo-start-over = Recommencer
demo-start-over-first = Vos messages et vos comptes sur cette page disparaîtront. Recommencer ?
demo-start-over-again = Personne ne pourra les retrouver. Vraiment recommencer ?
demo-yes = Oui
demo-yes-really = Oui, recommencer
demo-keep-it = Garder
demo-forgets = Ce navigateur ne garde plus rien pour cette page. Vous pouvez continuer ; ce qui est nouveau disparaîtra quand vous la fermerez ou la rechargerez.
demo-answering = Votre réponse à { $name }
demo-reply-to = Répondre à { $name }
demo-repost-of = Partager le message de { $name }
demo-low-flames = { $number ->
    [one] { $number } flamme basse
    [many] { $number } de flammes basses
   *[other] { $number } flammes basses
}
demo-told-began = Rien encore. Publiez quelque chose, et ce sera compté ici.
demo-told-reply-moved = Compté comme échange : une réponse à { $name }. La flamme brûle de nouveau.
demo-told-reply = Compté comme échange : une réponse à { $name }.
demo-told-bare-reply = Compté comme lien : une réponse à { $name } sans un mot de vous.
demo-told-repost = Compté comme lien : un partage.
demo-told-link = Compté : un message avec un lien.
demo-told-talk = Compté comme échange : un message à quelqu’un.
demo-told-saying = Vu : un message sans lien, à personne en particulier. Il n’entre dans aucun compte.
demo-told-thread = Rattaché : vous répondre à vous-même fait partie de votre message, et n’est pas un échange.
demo-told-same-again = La même chose deux fois en dix secondes : compté une fois.
demo-told-taken-back = Repris : le partage ne compte plus.
demo-told-nudged = Un lien avec à peine un mot de vous : Hearth propose mieux. Vous pouvez quand même le publier tel quel.
demo-told-resting = Hearth reste silencieux : il propose quelque chose une fois par heure au plus, et attend plus longtemps après un « pas maintenant ».
demo-told-time = Sur cette page, c’est maintenant { $now }.
demo-told-elsewhere = Dans l’extension, cela ouvre une page à part.
demo-told-accepted = Le champ est de nouveau à vous. Hearth ne change jamais ce que vous écrivez.
demo-told-post-anyway = Comme vous voulez. Appuyez sur Publier quand le moment vous convient.
demo-told-dismissed = Disparu. Le prochain attendra plus longtemps.
demo-told-never = Disparu pour de bon : cela ne sera plus jamais proposé.
demo-told-silent-hour = Silencieux pendant une heure.
demo-told-silent-today = Silencieux pour aujourd’hui.
demo-told-silent-here = Silencieux sur ce réseau.
demo-seed-frost = Première gelée ce matin. Les haricots sont finis, et le chou frisé commence seulement à devenir doux. Si vous avez planté tard cette année, qu’est-ce que ça a donné ?
demo-seed-umbrella = Quelqu’un s’y connaît en parapluies ? Le mien a une baleine cassée et sept bonnes, et le jeter ne me semble pas la bonne réponse.
demo-seed-rivets = Sept sur huit, c’est une bonne note. Apportez-le samedi, j’ai des rivets à la bonne taille.
demo-seed-record-player = J’ai noté comment nous avons réparé le vieux tourne-disque de la bibliothèque, avec toutes les fausses pistes. Pendant deux jours, la courroie était un élastique à cheveux.
demo-seed-river = Je suis rentrée par le bord de la rivière au lieu de prendre le tram. Quarante minutes de plus. J’ai croisé deux personnes que je connais et un héron que je ne connais pas.
demo-seed-sister = Une petite chose qui a marché : j’ai appelé ma sœur au lieu de lui envoyer l’article. Nous avons parlé une heure. Nous n’en sommes jamais venues à l’article.
demo-seed-bread = Le levain m’a pardonné une semaine d’oubli. Il y a deux pains de trop sur la table : frappez avant dix heures et l’un est à vous.
demo-own-flour = C’est quelle farine ? Le mien boude tout sauf le seigle.
demo-own-worth-it = À voir
demo-note-ana = chorale le mardi, haricots au jardin
demo-note-chidi = le tourne-disque de la bibliothèque

## Demander plus tard, laisser reposer, anniversaires

later-month = Dans quatre semaines
later-day = Un jour de ton choix
later-on-day = Demander ce jour-là
later-unclear = Choisis un jour après aujourd’hui.
later-rest = Laisser reposer le lien
later-rests = Le lien avec { $name } se repose. Tu peux le réveiller sous Personnes, dans les options.
later-pause = Pause
later-pause-named = Pause pour { $name }
later-waits = Pas de question avant le { $day }.
later-resting = Le lien se repose.
later-wake = Réveiller
later-wake-named = Réveiller le lien avec { $name }
later-woken = Le tour de { $name } peut revenir.
later-birthday-today = C’est aujourd’hui l’anniversaire de { $name }.
later-birthday-tomorrow = C’est demain l’anniversaire de { $name }.

## Rappels

reminders-title = Rappels
reminders-why = À qui c’est le tour se voit sur l’icône de Hearth et dans la fenêtre. Si tu veux, le navigateur te le dit aussi une fois par jour, avec les anniversaires.
reminders-on = Me le dire une fois par jour
reminders-hour = À partir de cette heure
reminders-hour-unclear = Tape une heure, par exemple 09:00.
reminders-on-said = Hearth te le dit une fois par jour, à partir de { $time }.
reminders-off-said = Hearth ne te dit plus rien de lui-même.
reminders-refused = Le navigateur ne l’a pas permis, cela reste donc désactivé.
meeting-open = Se voir
meeting-title = Voir { $name }
meeting-why = Deux moments à proposer, d’une heure chacun. Hearth n’envoie rien : tu enregistres un fichier pour ton agenda.
meeting-place = Lieu
meeting-place-example = Le café du parc
meeting-first = Premier moment
meeting-second = Second moment
meeting-yours = Pour toi : { $time }
meeting-theirs = Pour { $name } : { $time }
meeting-zone-unknown = Aucun fuseau horaire n’est noté pour { $name }, c’est donc ton heure qui vaut.
meeting-none-suits = Aucune heure des deux prochaines semaines ne vous convient à tous les deux. Celles-ci demandent le moins.
meeting-outside-yours = En dehors de tes heures habituelles.
meeting-outside-theirs = En dehors des heures qui conviennent le mieux à { $name }.
meeting-one-of-two = L’un de deux moments à proposer.
meeting-save = Enregistrer pour l’agenda
meeting-saved = Enregistré. Le fichier s’ouvre dans ton agenda, et tu peux l’envoyer toi-même à { $name }.
meeting-unclear = Choisis un jour et une heure.
meeting-past = Ce moment est passé.

options-meetings = Rencontres
options-meetings-why = Un moment est proposé dans tes bons moments et dans ceux de l’autre personne. Si les deux heures sont vides, les tiens sont les soirs de semaine et les jours du week-end.
options-best-hours-save = Enregistrer tes bons moments
options-best-hours-saved = Tes bons moments sont enregistrés.

nudge-selling = On dirait une vente
nudge-selling-reason = { $name } préférera peut-être un bonjour.
nudge-selling-purpose = Dans des études avec 5 900 personnes, un bonjour a fait plus plaisir que ne le pensaient ceux qui l’envoyaient. Il ne demande rien.
nudge-selling-starter-been = Comment vas-tu ces temps-ci ?
nudge-selling-starter-new = Quoi de neuf chez toi ?
nudge-selling-starter-week = Comment s’est passée ta semaine ?
nudge-selling-accept = En faire un bonjour
options-selling = Dire bonjour plutôt que vendre
options-phrases = Expressions qui sonnent comme une vente
options-phrases-why = Dans un brouillon pour quelqu’un de ta liste, l’une d’elles est signalée en douceur. Une expression par ligne ; les majuscules ne comptent pas.
options-phrases-save = Enregistrer les expressions
options-phrases-saved = Expressions enregistrées.
book-title = Carnets d’adresses
book-why = Fais entrer des gens que tu connais déjà, et emporte les tiens. Le fichier est lu dans ce navigateur et ne va nulle part.
book-choose = Choisir un fichier
book-choose-why = vCard ou CSV, tels que les carnets d’adresses et les réseaux les écrivent. Tu vois d’abord ce qui changerait.
book-save-cards = Enregistrer en vCard
book-save-table = Enregistrer en CSV
book-saved = Le fichier est enregistré.
book-inside = Dans { $file }
book-guessed-letters = Le fichier ne dit pas comment ses lettres sont écrites. Regarde si les noms sont justes.
book-old-form = Certaines fiches ont l’ancienne forme 2.1. Elles sont lues autant que possible.
book-columns = Ce que contiennent les colonnes
book-columns-why = Change ce qui n’est pas juste ; ce qui est dessous suit.
book-summary = Nouveaux : { NUMBER($new) }. Sur ta liste, c’est sûr ou peut-être : { NUMBER($known) }. Laissés de côté : { NUMBER($left) }.
book-tick-few = Il y a ici plus de gens que tes cercles n’en contiennent. Coche les quelques-uns avec qui tu veux rester en contact.
book-search = Chercher un nom
book-more = Seuls les { NUMBER($most) } premiers sont montrés. Cherche un nom pour en voir d’autres.
book-who = Qui
book-fate = Ce qui se passerait
book-place = Où
book-take = Faire entrer { $name }
book-place-of = Où mettre { $name }
book-join = Réunir avec { $name }
book-fate-new = Nouveau
book-into-by-handle = Rejoint { $name } : le même identifiant
book-into-by-mail = Rejoint { $name } : la même adresse e-mail
book-into-by-phone = Rejoint { $name } : le même numéro
book-perhaps-by-phone = Peut-être { $name }, qui a le même numéro. À toi de dire.
book-perhaps-by-name = Peut-être { $name }, du même nom. À toi de dire.
book-left-no-name = Laissé de côté : pas de nom
book-left-nobody = Laissé de côté : un groupe ou un lieu, pas une personne
book-left-known = Rien de nouveau : on sait déjà tout cela de { $name }
book-left-torn = Laissé de côté : cela va avec { $one } et avec { $other }. Dis d’abord s’ils sont la même personne.
book-left-full = Laissé de côté : tous les cercles sont pleins
book-remark-name-cut = Le nom est plus long que ce qui est gardé, et il est coupé.
book-remark-note-cut = La note est plus longue qu’une ligne, et elle est coupée.
book-remark-birthday = On ne voit pas quel jour est l’anniversaire, il manque donc.
book-remark-more = Il y a plus que ce que Hearth garde de quelqu’un ; le reste manque.
book-remark-several = Plusieurs fiches du fichier sont cette personne.
book-too-many = « { $circle } » : { NUMBER($ticked) } cochés, de la place pour { NUMBER($room) }. Décoche-en, ou choisis un autre cercle.
book-nobody-ticked = Personne n’est encore coché.
book-bring-in = Faire entrer ceux qui sont cochés ({ NUMBER($count) })
book-done = Ajoutés : { NUMBER($added) }. Réunis : { NUMBER($merged) }.
book-taken-back = C’est annulé. Ceux avec qui tu as fait quelque chose depuis restent.
book-refused-too-large = Ce fichier fait plus de { NUMBER($megabytes) } Mo. Enregistre-le sans photos, ou en plusieurs parties.
book-refused-too-many = Ce fichier a plus de { NUMBER($most) } fiches. Enregistres-en une partie.
book-refused-no-book = Hearth ne trouve pas de carnet d’adresses dans ce fichier. Choisis-en un qui finit par .vcf ou .csv.
book-means-nothing = Pas lu
book-means-name = Nom complet
book-means-given-name = Prénom
book-means-family-name = Nom de famille
book-means-handle = Identifiant
book-means-page = Profil ou blog
book-means-mail = E-mail
book-means-phone = Téléphone
book-means-message = Adresse pour les messages
book-means-video = Adresse pour les appels vidéo
book-means-place = Où vous vous voyez
book-means-birthday = Anniversaire
book-means-zone = Fuseau horaire
book-means-note = Note
book-means-tags = Étiquettes
book-means-circle = Cercle : 5, 15 ou 50
book-means-days = Jours avant que la flamme baisse
book-means-card = Lignes d’une vCard
