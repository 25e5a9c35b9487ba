# What each data edition changed: the list, one edition, the feed.

nav-changes = Changements

## The list

changes-opening = { $count ->
    [one] { $count } <list>édition des données</list> a été publiée.
   *[other] <list>{ $count } éditions des données</list> ont été publiées.
}
changes-opening-sub = Chacune est conservée telle qu’elle a été publiée, avec les fichiers dont elle est issue. Ce qu’une édition a changé est indiqué selon la situation au jour de sa publication. Toutes figurent sur la liste, quel que soit le jour affiché.
changes-feed = Flux (Atom)
changes-feed-title = Moniteur de transposition : ce que chaque édition des données a changé pour la directive { $number }
changes-feed-sub = Les éditions qui ont changé un statut ou une procédure, les plus récentes d’abord.
changes-caption = Éditions des données
changes-col-edition = Édition
changes-col-published = Publiée
changes-col-message = Ce qu’elle apporte
changes-col-records = Enregistrements
changes-col-statuses = Cellules qui diffèrent
changes-newer = Éditions plus récentes
changes-older = Éditions plus anciennes
changes-moment = { $day }, { $time } UTC
changes-cells = { $now }
changes-cells-past = et { $count } pour des jours antérieurs seulement
changes-procedures = { $count ->
    [one] { $count } procédure
   *[other] { $count } procédures
}
changes-no-message = (sans message)

## One edition

edition-title = Ce que l’édition des données { $revision } a changé
edition-opening = { $cells ->
    [0] L’édition des données { $revision } ne change aucun statut, selon la situation au { $day }.
    [one] L’édition des données { $revision } change <now>une cellule</now> de la matrice, selon la situation au { $day }.
   *[other] L’édition des données { $revision } change <now>{ $cells } cellules</now> de la matrice, selon la situation au { $day }.
}
edition-opening-past = { $count ->
    [one] <past>{ $count } autre</past> ne diffère que pour des jours antérieurs.
   *[other] <past>{ $count } autres</past> ne diffèrent que pour des jours antérieurs.
}
edition-published = Publiée le
edition-first = C’est la première édition : avant elle, rien n’était détenu.
edition-previous = Édition { $revision }, avant
edition-next = Édition { $revision }, après
edition-ways = Autres éditions
edition-ways-all = Toutes les éditions
edition-ways-file-statuses = Statuts en CSV
edition-ways-file-records = Enregistrements en CSV
edition-rule = Une cellule compte comme changée si son statut, la fermeté avec laquelle une lacune est retenue, le nombre de dispositions dans lesquelles aucune lacune n’a été constatée ou la divergence des sources diffère entre les deux éditions ce jour-là, pour un aspect quelconque. <method>Méthode { $method }</method>.

edition-figures = Chiffres au { $day }
edition-figures-sub = L’ensemble de la directive, pour les États membres liés ce jour-là. Lorsqu’un chiffre diffère, sa valeur dans l’édition précédente figure entre parenthèses.
edition-col-aspect = Aspect
edition-col-bound = Liés
edition-col-reported = Lacune signalée
edition-col-unknown = Non connu
edition-col-coverage = Un constat est détenu sur
edition-was = { $after } ({ $before })
edition-of = { $held } sur { $of }
edition-open = Procédures au { $day } : { $yes } que l’on sait ouvertes, { $presumed } ouvertes à la dernière observation, { $unknown } peut-être terminées.

edition-now = Situation au { $day }
edition-now-none = Rien ne diffère ce jour-là.
edition-past = Pour des jours antérieurs
edition-past-sub = Suites de jours pour lesquels quelque chose diffère, jusqu’au { $day }.
edition-past-none = Aucune suite de jours antérieurs ne diffère.
edition-state-statuses = { $state } : { $count ->
    [one] { $count } différence
   *[other] { $count } différences
}
edition-since = depuis le
edition-what = { $parts }, pour { $aspect } : auparavant { $before }, désormais { $after }
edition-rested = Ce qui décidait dans l’édition précédente :
edition-more = { $count ->
    [one] { $count } autre différence n’est pas énumérée ici.
   *[other] { $count } autres différences ne sont pas énumérées ici.
}

edition-procedures = Procédures au { $day }
edition-procedures-none = Aucune procédure ne se présente différemment ce jour-là.
edition-procedures-sub = Celles qui se trouvent à une autre étape, qui ont été vues ouvertes pour la dernière fois un autre jour, ou dont on sait mieux ou moins bien si elles sont ouvertes.
edition-procedure-came = apparue
edition-procedure-ended = terminée
edition-procedure-reopened = de nouveau ouverte
edition-procedure-moved = changée
edition-procedure-went = n’est plus détenue
edition-col-before = Avant
edition-col-after = Désormais
edition-procedure = { $step }, { $date } : { $open }
edition-procedure-over = { $step }, { $date }
edition-procedure-seen = { $step }, { $date } : { $open } ; vue active pour la dernière fois le { $seen }
edition-procedure-not-held = pas détenue

edition-records = Enregistrements
edition-records-none = Aucun enregistrement n’est apparu, ne dit autre chose ni n’a disparu.
edition-counts = { $table } : { $counts }
edition-count-new = { $count ->
    [one] { $count } nouvel enregistrement
   *[other] { $count } nouveaux enregistrements
}
edition-count-changed = { $count ->
    [one] { $count } enregistrement modifié
   *[other] { $count } enregistrements modifiés
}
edition-count-removed = { $count ->
    [one] { $count } enregistrement supprimé
   *[other] { $count } enregistrements supprimés
}
edition-record-column = { $column } : { $before } → { $after }
edition-record-blank = (vide)
edition-record-taken-out = supprimé par { $origin }
edition-record-came-from = il provenait de { $origin }
edition-record-no-state = D’aucun État membre en particulier
edition-state-records = { $state } : { $count ->
    [one] { $count } enregistrement
   *[other] { $count } enregistrements
}
edition-records-more = { $count ->
    [one] { $count } autre enregistrement n’est pas énuméré ici.
   *[other] { $count } autres enregistrements ne sont pas énumérés ici.
}
record-finding = { $part }, { $aspect } : { $status }. { $view }, { $date }
record-origin = { $file }, ligne { $row }
record-origin-sheet = { $file }, { $sheet }, ligne { $row }
record-step = { $type } { $number } : { $step }, { $date }
record-penalty = Peine maximale, article { $provision }
record-measure = { $title } ({ $kind })
record-dated = { $day } : { $words }

## The feed

feed-entry-title = Édition des données { $revision } : { $message }
feed-cells = { $count ->
    [one] { $count } cellule diffère
   *[other] { $count } cellules diffèrent
} selon la situation au { $day }.
feed-cells-before = { $count ->
    [one] { $count } autre ne diffère
   *[other] { $count } autres ne diffèrent
} que pour des jours antérieurs.
feed-procedures = { $count ->
    [one] { $count } procédure se présente
   *[other] { $count } procédures se présentent
} différemment.
feed-line-now = { $state }, { $parts }, pour { $aspect } : auparavant { $before }, désormais { $after }, depuis le { $from }
feed-line-past = { $state }, { $parts }, pour { $aspect } : auparavant { $before }, désormais { $after }, du { $from } au { $until }
feed-line-procedure = { $state }, { $type }, { $number } : { $before } → { $after }
feed-more = { $count ->
    [one] { $count } autre différence : voir la page.
   *[other] { $count } autres différences : voir la page.
}

## Tables

table-directives = La directive
table-provisions = Dispositions
table-member-states = États membres
table-milestones = Jalons
table-sources = Sources
table-statements = Déclarations
table-assessments = Constats
table-penalties = Peines
table-measures = Mesures nationales
table-infringements = Étapes de procédures
table-replies = Réponses d’États
table-demands = Demandes du Parlement

## What was erased

erased-heading = Ce qui a été effacé
erased-about = Cela n’aurait jamais dû être publié. Toutes les éditions des données en sont débarrassées : les pages et les chiffres de ces éditions peuvent donc différer de ce qui était affiché auparavant.
erased-kept = Toutes les éditions des données en sont débarrassées et cela ne peut être rétabli. L’empreinte permet de savoir si une copie conservée ailleurs en est une copie.
erased-file = { $at } : un administrateur a effacé le contenu du fichier { $file } de l’édition { $revision }.
erased-record = { $at } : un administrateur a effacé un enregistrement ({ $table }) que les éditions { $revision } à { $until } contenaient.
erased-record-once = { $at } : un administrateur a effacé un enregistrement ({ $table }) que l’édition { $revision } contenait.
erased-removal = { $at } : un administrateur a effacé le fait que l’édition { $revision } avait supprimé un enregistrement ({ $table }).
erased-why = Par { $by } : { $reason }
erased-note = { $count ->
    [one] { $count } de ses enregistrements a été effacé
   *[other] { $count } de ses enregistrements ont été effacés
}
