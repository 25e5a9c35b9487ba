# Findings, and why a part of the Directive has its status.

finding-view = De qui émane cette position
finding-follows = Ce qui en découle
finding-early = { $said } ; pas encore exigible
finding-reported-by = Signalé par
finding-where = Endroit
finding-case = Affaire
finding-row = Provenance
origin = { $file }, ligne { $row } (édition { $revision })
origin-sheet = { $file }, { $sheet }, ligne { $row } (édition { $revision })

view-court = La Cour de justice l’établit
view-letter = La Commission le considère, dans une lettre : une allégation
view-opinion = La Commission le considère, et le maintient dans un avis motivé
view-referral = La Commission le considère, et a saisi la Cour de justice

role-decides = décide
role-set-aside = écarté par la position sur l’ensemble
role-contests = plus faible, et diverge
role-agrees = plus faible, et concorde
role-replaced = remplacé par une position ultérieure
role-replaced-by-stronger = remplacé par une position plus forte
role-replaced-in-order = remplacé par une position qui compte comme ultérieure
role-not-counted = sur une faculté : les facultés ne sont pas comptées
role-not-in-structure = sur une disposition que la directive ne contient pas : ne décide de rien
tag-overtaken = dépassé par une loi ultérieure
findings-older = { $count ->
    [one] { $count } constat remplacé par une position ultérieure ou plus forte
   *[other] { $count } constats remplacés par des positions ultérieures ou plus fortes
}

why-summary = Pourquoi ce statut
why-of = – { $node }, { $state }
why-line = { $declared ->
    [yes] { $place } : { $status }, déclaré par l’État, { $date }.
   *[no] { $place } : { $status }, selon { $basis }, { $date }.
}
why-line-claim = { $place } : { $claim }, { $date }{ $act ->
    [letter] , dans une lettre : une allégation.
    [opinion] , dans un avis motivé.
    [referral] , avec une saisine de la Cour de justice.
   *[none] .
}
why-line-early = { $place } : { $said } par { $basis }, { $date } ; pas encore exigible.
why-line-complete = { $place } : { $status } ; { $ended }.
why-line-ended = { $place } : { $ended }.
why-own = { $node }, en soi
why-decides = C’est ce qui décide.
why-set-aside = Écarté : la position sur l’ensemble n’est ni antérieure ni plus faible.
why-sources = { $count ->
    [one] Source :
   *[other] Sources :
}
why-shortened = La procédure a été vue ouverte jusqu’au { $seen } : elle a donc pris fin le { $first } ou plus tard.
why-of-a-part = L’article ou le thème a été choisi d’après le sujet : le constat peut donc ne porter que sur une partie, et n’écarte rien.
why-overtaken-due = Dépassé par une loi ultérieure et donc lu comme incertain : la transposition est devenue exigible le { $day }.
why-overtaken-measure = Dépassé par une loi ultérieure et donc lu comme incertain : une mesure nationale est intervenue, { $title } ({ $day }, <source>{ $source }</source>).
why-contested = En désaccord :
why-contested-below = Un constat sur l’une de ses parties est en désaccord.
why-who = { $basis } (<source>{ $source }</source>, { $date })
why-who-end = la fin d’une procédure
why-silent = La procédure { $case } a pris fin { $when }, mais sa fin ne dit rien ici : la procédure { $by } était alors ouverte, ou l’était peut-être.
why-nothing = Rien de ce qui est détenu ici ne décide : le statut est donc le même que si aucun constat n’était détenu.
why-own-alone = Son propre constat le dit.
why-own-ended = Seule la fin de la procédure en décide.
why-own-overtaken = Une loi ultérieure a dépassé son propre constat, et rien d’autre ne décide.
why-every-part = Le statut de chaque disposition comptée est : { $status } ; celui de l’ensemble l’est donc aussi.
why-gap = Une lacune dans une partie est une lacune dans l’ensemble ; le statut est donc : { $status }.
why-gap-before = Une lacune dans une partie est une lacune dans l’ensemble.
why-before = Tant que la transposition n’est pas exigible, toute lacune se lit : pas encore exigible.
why-grade = Parmi les lacunes, seules sont transmises celles qui sont retenues le plus fermement, ici : { $grade }.
why-unclear = Aucune lacune ne subsiste, mais un point est incertain : l’ensemble est donc incertain.
why-part = Un constat est détenu sur { $assessed } des { $counted } dispositions comptées : l’article dans son ensemble n’est donc pas dit transposé.
why-part-unnumbered = Ce qui a été dit peut ne valoir que pour une partie : l’ensemble n’est donc pas dit transposé.
why-contradicted = Sa propre position dit que c’est transposé, alors qu’une lacune subsiste dans une partie : les sources divergent.
why-inferred = La source n’a pas nommé l’article ou le thème ; ce moniteur l’a choisi d’après le sujet.
why-days = Ce statut vaut sans interruption depuis le { $since } ; le constat le plus récent qui en décide compte à partir du { $asof }.
why-report = Signaler une erreur ici, ou répondre au nom de l’État
why-rules = Règles 3 à 7 de la <method>méthode { $method }</method>.

## Procedures

procedure-no-number = numéro non connu
procedure-yes = On sait qu’elle était ouverte le { $day }.
procedure-presumed = Ouverte à la dernière observation ; on ne sait pas si elle l’était encore le { $day }.
procedure-unknown = Elle a pris fin un jour d’un intervalle qui comprend le { $day }.
procedure-no = Elle avait pris fin au { $day }.
procedure-later = Postérieur au jour affiché ; c’est par là que l’on sait où en était la procédure ce jour-là.
procedure-last-seen = Vue active pour la dernière fois le { $day }.

# What a State replied: beside the findings, deciding nothing.
reply-said = { $state } – réponse { $on }, { $part } ; elle est montrée à côté de ce qui est dit et ne change aucun statut :
