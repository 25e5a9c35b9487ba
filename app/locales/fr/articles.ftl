# The list of articles, and the page of one.

articles-opening = Parmi les <all>{ $all } articles</all> de la directive qui touchent au droit national, ceux sur lesquels une lacune signalée subsiste : <gaps>{ $gaps ->
    [0] aucun
    [one] un
   *[other] { $gaps }
}</gaps> ; ce qui n’est pas connu est compté à côté.
articles-opening-before = La transposition n’était pas encore exigible. Parmi les <all>{ $all } articles</all> de la directive qui touchent au droit national, ceux sur lesquels quelque chose est signalé comme manquant : <gaps>{ $gaps ->
    [0] aucun
    [one] un
   *[other] { $gaps }
}</gaps> ; ce qui n’est pas connu est compté à côté.
articles-caption = Articles par thème
articles-caption-small = { $aspect }, sur les <bound>{ $bound } États membres</bound> liés au { $day } : avec une lacune signalée, non connus, et avec un élément de preuve quelconque.
articles-col-number = Article
articles-col-heading = Nom et intitulé officiel
articles-col-counted = Dispositions comptées
articles-col-held = Avec éléments de preuve
articles-options-only = facultatif seulement

article-gap = Article { $number }, { $name } : une lacune est signalée dans <reported>{ $reported }</reported> des <bound>{ $bound } { $bound ->
        [one] État membre
       *[other] États membres
    }</bound> ; non connus : <unknown>{ $unknown ->
        [0] aucun
       *[other] { $unknown }
    }</unknown>.
article-no-gap = Article { $number }, { $name } : aucune lacune signalée ne subsiste ; non connus : <unknown>{ $unknown ->
        [0] aucun
       *[other] { $unknown }
    }</unknown> sur <bound>{ $bound } { $bound ->
        [one] État membre
       *[other] États membres
    }</bound>.
article-no-gap-all-unknown = Article { $number }, { $name } : aucune lacune signalée ne subsiste ; situation non connue pour { $bound ->
        [one] <unknown>le seul État membre</unknown> lié
       *[other] l’ensemble des <unknown>{ $bound }</unknown> États membres
    }.
article-not-yet-due = Article { $number }, { $name } : pas encore exigible. Quelque chose est signalé comme manquant dans <reported>{ $reported }</reported> des <bound>{ $bound } { $bound ->
        [one] État membre
       *[other] États membres
    }</bound> ; non connus : <unknown>{ $unknown ->
        [0] aucun
       *[other] { $unknown }
    }</unknown>.
article-not-yet-due-nothing = Article { $number }, { $name } : pas encore exigible. Rien de signalé comme manquant ne subsiste ; non connus : <unknown>{ $unknown ->
        [0] aucun
       *[other] { $unknown }
    }</unknown> sur <bound>{ $bound } { $bound ->
        [one] État membre
       *[other] États membres
    }</bound>.
article-rest = Dans <neither>{ $rest }</neither> d’entre eux, l’article est { $aspect ->
        [communication] notifié comme complet
       *[conformity] tenu pour transposé
    }.
article-options = Article { $number }, { $name } : il laisse un choix à chaque État membre, et rien n’y est compté.
article-options-held = Des constats sont néanmoins détenus sur l’article dans son ensemble : avec une lacune signalée qui subsiste, <reported>{ $reported ->
        [0] aucun
       *[other] { $reported }
    }</reported> ; non connus, <unknown>{ $unknown ->
        [0] aucun
       *[other] { $unknown }
    }</unknown>.
article-nobody = Article { $number }, { $name } : aucun État membre n’est lié ce jour-là.
article-asks-nothing = Article { $number }, { $name } : il ne demande rien qui soit compté ici.
article-official = Intitulé officiel en anglais : « <english>{ $heading }</english> ». <eli>La directive au Journal officiel</eli>.
article-asks = Ce qu’il demande
article-by-state = Par État membre
article-by-state-sub = Chaque constat indique de qui il émane et qui l’a signalé. Les plus récents d’abord ; un constat estompé ne décide pas.
article-without = { $count ->
    [one] Aucun constat n’est détenu sur { $count } État membre
   *[other] Aucun constat n’est détenu sur { $count } États membres
}
article-grid-caption = Ce qui vaut pour chaque disposition
article-grid-small = Seulement les États membres avec un constat sur une disposition.
article-grid-provision = Disposition
article-neighbours = Articles voisins
figure-evidence = sur { $of } États membres : des éléments de preuve sont détenus
