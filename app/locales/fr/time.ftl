# The two clocks on every page, and two days compared.

step-previous = Changement précédent
step-next = Changement suivant
slider-hint = Touches fléchées : un jour. Page précédente et page suivante : un mois. Maj et une touche fléchée : jour du changement suivant ou précédent. Entrée : afficher le jour. Échap : retour au jour affiché.
slider-chosen = { $day }, pas encore affiché
milestone-full = { $day } : { $title }

## Two days compared

compare-choose = Comparer avec un autre jour
compare-choose-other = Comparer avec un autre jour encore
compare-with = Comparer le { $day } avec
compare-do = Comparer
compare-years-before = { $years ->
    [one] { $years } an avant
   *[other] { $years } ans avant
}
compare-today = aujourd’hui
compare-heading = Ce qui a changé entre le { $from } et le { $to }
compare-swap = Afficher plutôt le { $day }, comparé avec ce jour-ci
compare-leave = Ne plus comparer
compare-no-cells = Rien n’est compté dans cet article : rien ne peut donc y différer.
compare-same-day = Les deux jours sont identiques : il n’y a rien à comparer. Choisissez un autre jour.
compare-count = <differ>{ $differ } cellules sur { $of }</differ> diffèrent pour { $aspect } : celles des <states>{ $states } États membres</states> liés aux deux jours, à raison de <nodes>{ $nodes } parties de la directive</nodes> chacun.
compare-count-state = <differ>{ $differ } parties de la directive sur { $of }</differ> diffèrent pour { $aspect }.
compare-count-article = Différences pour { $aspect } : <differ>{ $differ }</differ> sur les <states>{ $states } États membres</states> liés aux deux jours.
compare-rule = Une cellule compte comme changée si son statut, la fermeté avec laquelle une lacune est retenue, le nombre de dispositions dans lesquelles aucune lacune n’a été constatée ou la divergence des sources a changé. Un constat qui ne fait qu’en répéter un autre n’est pas un changement.
compare-whole = L’ensemble de la directive dans { $count ->
    [one] { $count } État membre
   *[other] { $count } États membres
} : d’abord { $before }, puis { $after }
compare-below = En dessous de l’ensemble de la directive : <differ>{ $count ->
    [one] { $count } cellule
   *[other] { $count } cellules
} de { $states ->
    [one] { $states } État membre
   *[other] { $states } États membres
}</differ>
compare-count-none-bound = Aucun État membre n’était lié aux deux jours : il n’y a donc pas deux statuts à comparer.
compare-count-not-bound = L’État n’était pas lié aux deux jours : il n’y a donc pas deux statuts à comparer.
compare-bound = { $count ->
    [one] Lié à partir du { $day } : { $states }.
   *[other] { $count } États membres liés à partir du { $day } : { $states }.
}
compare-released = { $count ->
    [one] N’est plus lié à partir du { $day } : { $states }.
   *[other] { $count } États membres ne sont plus liés à partir du { $day } : { $states }.
}
compare-nothing-else = Pour le reste, rien ne diffère.
compare-nothing = Rien ne diffère : ce qui est détenu aboutit au même résultat aux deux jours.

change-what = { $parts } : d’abord { $before }, puis { $after }
change-with = et avec cela : { $parts }
change-with-other = (d’abord { $before }, puis { $after })
change-turn = { $day } : { $status }
change-fact = { $what }, { $date }
change-disagreement = Une autre source diverge :
change-beside = Une position s’est ajoutée à celle qui décide :
change-due = La transposition est devenue exigible : ce qui avait été dit auparavant n’indique donc plus quel est le droit.
change-act = Un acte national est intervenu, { $title } ({ $date } ; <source>source</source>) : ce qui avait été dit auparavant n’indique donc plus quel est le droit.
change-rests = Ce qui décide depuis lors est plus ancien :

compare-procedures = Procédures entre les deux jours
compare-procedures-none = Aucune procédure n’a commencé, n’a franchi une étape ni n’a pris fin entre les deux jours.
compare-procedures-count = Un événement est intervenu dans { $count ->
    [one] { $count } procédure
   *[other] { $count } procédures
} : commencées, { $began } ; terminées, { $ended } ; peut-être terminées au second jour, { $unsure }.
compare-col-state = État membre
compare-col-procedure = Procédure
compare-col-steps = Entre les deux jours
compare-col-open = Au second jour
compare-began = a commencé

changed-since = a changé : { $status } le { $day }
changed-later = change : { $status } le { $day }
