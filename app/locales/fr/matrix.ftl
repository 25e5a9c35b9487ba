# The matrix.

matrix-heading = États membres par article
matrix-how-to-read = Les cellules qui reposent sur des éléments de preuve y mènent par un lien. Ce qui n’est pas connu n’est jamais représenté comme une mise en conformité.
matrix-caption = { $aspect } : chaque partie de la directive { $directive } par État membre, situation au { $day }
matrix-state = État membre
matrix-all = Tous
matrix-article = Article
matrix-theme-as-a-whole = Thème dans son ensemble
matrix-by-state = Par État membre
matrix-gaps = Lacunes
# Below it: of which cells they are counted.
matrix-gaps-of = dans les cellules affichées
matrix-coverage = Couverture
matrix-of-articles = sur { $of } articles
matrix-option = faculté
matrix-not-chosen = non retenu par le filtre

# The provisions of an article as columns.
matrix-provisions = Dispositions
matrix-open = Afficher { $count ->
    [one] la disposition
   *[other] les { $count } dispositions
} – { $article }
matrix-close = Masquer { $count ->
    [one] la disposition
   *[other] les { $count } dispositions
} – { $article }
matrix-provisions-ask = Ce que demandent les dispositions

# Sorting.
matrix-sort-by = trier : { $order }
sort-protocol = Ordre protocolaire
sort-name = Nom
sort-most-gaps = Lacunes signalées les plus nombreuses d’abord
sort-fewest-gaps = Lacunes signalées les moins nombreuses d’abord
sort-most-coverage = Couverture la plus large d’abord
sort-least-coverage = Couverture la plus faible d’abord

# The foot.
matrix-reported = Lacune signalée
matrix-reported-before = Signalé, pas encore exigible
matrix-unknown = Non connu
matrix-of-states = sur { $count ->
    [one] { $count } État lié
   *[other] { $count } États liés
}

# What is shown.
matrix-shown-rows = { $shown ->
    [one] <shown>{ $shown } État membre sur { $total }</shown> est affiché
   *[other] <shown>{ $shown } États membres sur { $total }</shown> sont affichés
}.
matrix-shown-cells = { $shown ->
    [one] <shown>{ $shown } État membre sur { $total }</shown> a
   *[other] <shown>{ $shown } États membres sur { $total }</shown> ont
} { $cells ->
    [one] { $cells } cellule
   *[other] { $cells } cellules
} que le filtre retient ; les autres cellules ont perdu leur couleur.
matrix-compared-whole = Ce qui suit compare toutes les parties de la directive et tous les États membres aux deux jours, ou le seul État choisi, quoi que le filtre laisse par ailleurs.
matrix-changed = Un second contour marque les <list>cellules qui diffèrent au { $day }</list>.
matrix-nothing = Aucun résultat : aucune cellule des colonnes affichées ne répond à ces critères ce jour-là.
matrix-file = Ces { $rows } cellules en CSV

# The filter.
filter-all = Sans restriction
filter-part = Partie de la directive
filter-directive-alone = L’ensemble de la directive seulement
filter-status = Statut
filter-any-gap = Toute lacune signalée
filter-not-known = Non connu
filter-gap-in-part = { $status } : en partie
filter-gap-in-full = { $status } : en totalité
filter-basis = De qui émane la position
filter-grade = Degré de fermeté
filter-contested = Sources
filter-contested-yes = Les sources divergent
filter-contested-no = Aucune source ne diverge
filter-inferred = Article ou thème
filter-inferred-yes = Déduit par ce moniteur
filter-inferred-no = Nommé par la source
filter-group = Groupe d’États
filter-group-bound = Liés ce jour-là
filter-group-procedure = Avec une procédure que l’on ne sait pas close
filter-states = États membres ; sans choix, tous
filter-state = État membre
filter-order = Colonnes
filter-sort = Lignes
filter-more = Plus de filtres
order-theme = Par thème
order-number = Par numéro
filter-apply = Appliquer
filter-clear = Effacer
filter-clear-all = Effacer tous les filtres
filter-chosen-label = Filtres choisis
filter-chosen = { $label } : { $choice }
filter-remove = Retirer { $choice }

# In the browser.
matrix-keys = Les touches fléchées passent d’une cellule à l’autre ; Entrée montre sur quoi repose une cellule, Échap ramène en arrière.
panel-heading = { $state } : { $node }
panel-close = Fermer
panel-loading = Chargement de ce sur quoi repose cette cellule.
panel-failed = Ce sur quoi repose cette cellule n’a pas pu être chargé.
panel-whole = Ouvrir sur sa propre page
