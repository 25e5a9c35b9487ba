# The list of sources, and the page of one.

sources-opening = Chaque fait repose ici sur l’une des <list>{ $count } sources</list>, et indique laquelle.
sources-read-on = Toutes ont été lues le { $day }.
sources-read-between = Elles ont été lues entre le { $first } et le { $last }.
sources-whatever-the-day = Toutes figurent sur la liste, quel que soit le jour affiché.
sources-caption = Sources
sources-col-title = Titre
sources-col-publisher = Éditeur
sources-col-kind = Type
sources-col-of = Publiée
sources-col-read = Lue le
sources-col-rows = Lignes qui reposent sur elle
sources-filter-label = Trouver une source
sources-filter-status = { $shown } sources sur { $total }
sources-filter-none = Aucune des { $total } sources ne contient ces mots.

source-rests = { $count ->
    [0] Aucune ligne des données ne repose sur elle ; elle a tout de même été lue.
    [one] <rows>Une ligne</rows> des données repose sur elle.
   *[other] <rows>{ $count } lignes</rows> des données reposent sur elle.
}
source-reference = Référence
source-address = Adresse
source-reached = Obtenue par
source-cite = À citer comme
source-findings = Ce qu’elle dit
source-steps = Étapes de procédures qu’elle signale
source-col-step = Étape
source-others = Ce qui repose encore sur elle
source-penalty = peine maximale pour l’infraction visée à l’article { $provision }
source-reply = réponse { $on }, { $part } :
source-counts-from = compte à partir du { $day }
