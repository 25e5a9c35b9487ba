# The list of Member States, and the page of one.

states-opening = Pour { $aspect }, le { $day }, une lacune était signalée dans <reported>{ $reported }</reported> des <bound>{ $bound } { $bound ->
        [one] État membre lié
       *[other] États membres liés
    }</bound> ; non connus : <unknown>{ $unknown ->
        [0] aucun
       *[other] { $unknown }
    }</unknown>.
states-opening-none = Pour { $aspect }, aucune lacune signalée ne subsistait le { $day } dans aucun des <bound>{ $bound } { $bound ->
        [one] État membre lié
       *[other] États membres liés
    }</bound> ; non connus : <unknown>{ $unknown ->
        [0] aucun
       *[other] { $unknown }
    }</unknown>.
states-opening-before-none = <bound>{ $bound } { $bound ->
        [one] État membre lié
       *[other] États membres liés
    }</bound> au { $day } ; la transposition n’était pas encore exigible. Pour { $aspect }, rien de signalé comme manquant ne subsistait ; non connus : <unknown>{ $unknown ->
        [0] aucun
       *[other] { $unknown }
    }</unknown>.
states-rest = Dans <neither>{ $rest }</neither> d’entre eux, la directive était { $aspect-code ->
        [communication] notifiée comme complète
       *[conformity] tenue pour transposée
    }.
states-opening-before = <bound>{ $bound } { $bound ->
        [one] État membre lié
       *[other] États membres liés
    }</bound> au { $day } ; la transposition n’était pas encore exigible. Pour { $aspect }, quelque chose était signalé comme manquant dans <reported>{ $reported }</reported> d’entre eux ; non connus : <unknown>{ $unknown ->
        [0] aucun
       *[other] { $unknown }
    }</unknown>.
states-opening-nobody = Le { $day }, la directive ne liait encore aucun État membre.
states-caption = États membres dans l’ordre protocolaire
states-caption-small = { $aspect }, situation au { $day }, avec l’étape la plus récente de la procédure qui porte sur cet aspect.
states-col-code = Code
states-col-step = Étape la plus récente
states-col-open = Ouverte
states-col-articles = Articles avec un constat
states-contested = { $status } ; les sources divergent
states-step = { $step }, { $date }
states-last-seen = vue active pour la dernière fois le { $day }

state-opening-established = { $state } : pour l’ensemble de la directive, <directive>{ $status }, comme l’a établi une juridiction</directive> ; aucun constat n’est détenu pour <articles>{ $without } articles sur { $of }</articles>.
state-opening-maintained = { $state } : pour l’ensemble de la directive, <directive>{ $status }, maintient la Commission dans un avis motivé</directive> ; aucun constat n’est détenu pour <articles>{ $without } articles sur { $of }</articles>.
state-opening-alleged = { $state } : pour l’ensemble de la directive, <directive>{ $status }, considère la Commission</directive>, ce qui est une allégation ; aucun constat n’est détenu pour <articles>{ $without } articles sur { $of }</articles>.
state-opening-said = { $state } : pour l’ensemble de la directive, <directive>{ $status }, selon { $basis }</directive> ; aucun constat n’est détenu pour <articles>{ $without } articles sur { $of }</articles>.
state-opening-complete = { $state } : pour l’ensemble de la directive, <directive>{ $status } : la Commission a clos sa procédure</directive> ; aucun constat n’est détenu pour <articles>{ $without } articles sur { $of }</articles>.
state-opening-declared = { $state } : pour l’ensemble de la directive, <directive>déclaré par l’État : { $status }</directive> ; aucun constat n’est détenu pour <articles>{ $without } articles sur { $of }</articles>.
state-opening-unclear = { $state } : <directive>{ $aspect ->
    [communication] il est incertain que la directive soit intégralement notifiée
    [application] il est incertain que la directive soit appliquée dans la pratique
   *[conformity] il est incertain que la directive soit transposée
}</directive> ; aucun constat n’est détenu pour <articles>{ $without } articles sur { $of }</articles>.
state-opening-part = { $state } : <directive>{ $aspect ->
    [communication] une partie de la directive est dite notifiée, sans lacune constatée dans celle-ci
    [application] aucune lacune n’a été constatée dans la manière dont une partie de la directive est appliquée
   *[conformity] aucune lacune n’a été constatée dans une partie de la directive
}</directive> ; aucun constat n’est détenu pour <articles>{ $without } articles sur { $of }</articles>.
state-opening-no-finding = { $state } : aucun constat n’est détenu sur la directive dans son ensemble, ni pour <articles>{ $without } articles sur { $of }</articles>.
state-opening-not-yet-due = { $state } : <directive>la transposition n’est pas encore exigible</directive> ; aucun constat n’est détenu pour <articles>{ $without } articles sur { $of }</articles>.
state-opening-never-bound = { $state } : État non lié par la directive.
state-opening-not-yet-bound = { $state } : État pas encore lié par la directive ; il le sera à partir du { $day }.
state-opening-no-longer-bound = { $state } : État qui n’est plus lié par la directive ; il l’a été jusqu’au { $day }.
state-bound-since = Lié depuis le { $day }.
state-coverage = Couverture : un constat est détenu pour <list>{ $held } articles sur { $of }</list>.

delay = Sa procédure pour non-communication a été close <days>{ $days } { $days ->
        [one] jour
       *[other] jours
    }</days> après la date limite.
delay-before = Sa procédure pour non-communication a été close <days>{ $days } { $days ->
        [one] jour
       *[other] jours
    }</days> avant la date limite.
delay-between = Sa procédure pour non-communication a été close <days>entre { $least } et { $most } jours</days> après la date limite.
delay-at-most = Sa procédure pour non-communication a été close <days>{ $most } jours au plus</days> après la date limite.
delay-not-known = Aucune procédure close pour non-communication n’est détenue : si cet État a notifié en retard, et de combien, est <days>non connu</days>.

state-table = Où en est l’État
state-table-small = { $aspect }. { $count ->
    [0] Un constat est détenu sur chaque partie.
    [one] Une partie sans constat est omise ici.
   *[other] { $count } parties sans constat sont omises ici.
}
state-table-empty = Aucun constat n’est détenu sur aucune partie de la directive. Ce n’est ni bon ni mauvais.
state-col-status = Statut
state-col-since = Depuis
state-col-latest = Position qui décide
state-col-note = Note
state-graded = { $status }, { $grade }
state-latest = { $basis }, { $day }
state-assessed = un constat sur <list>{ $assessed ->
        [one] { $assessed } disposition
       *[other] { $assessed } dispositions
    } sur { $counted }</list>
state-rest = { $count ->
    [one] La partie sans constat
   *[other] Les { $count } parties sans constat
}
state-evidence = Les éléments de preuve, partie par partie
state-procedures = Procédures d’infraction
state-procedures-sub = Tous les aspects. On sait si une procédure est encore ouverte jusqu’au jour où elle a été vue pour la dernière fois.
state-no-procedure = Aucune procédure contre cet État ne figure sur la liste à cette date.

measures-heading = Mesures nationales de transposition
measures-small = Une mesure qui figure sur la liste n’est pas nécessairement complète ni conforme ; un projet de loi n’est pas une loi. Les dates postérieures au jour affiché sont omises. Une mesure sans date figure sur la liste tous les jours.
measures-undated = Aucune date n’est détenue : on ne sait donc pas si la mesure était intervenue à cette date.
measures-undated-read = Aucune date n’est détenue ; la mesure était intervenue lorsque sa source a été lue, le { $day }.
measures-none = Aucune mesure nationale de cet État n’est détenue pour ce jour. Cela ne dit rien de son droit.
measures-col-title = Titre
measures-col-kind = Type
measures-col-adopted = Adoption
measures-col-published = Publication
measures-col-in-force = Entrée en vigueur
measures-col-note = Journal et note

penalties-heading = Peines
penalties-small = La peine maximale nationale comparée au seuil de la peine maximale que demande la directive, selon que la victime a atteint ou non la majorité sexuelle.
penalties-none = Aucune peine maximale nationale de cet État n’est détenue pour ce jour. Cela ne dit rien de son droit.
penalties-col-below = Victime n’ayant pas atteint la majorité sexuelle
penalties-col-above = Victime ayant atteint la majorité sexuelle
penalties-col-national = Disposition nationale
penalties-col-date = Situation au
years = { $years } { $years ->
    [one] an
   *[other] ans
}
penalty-at-minimum = { $held } ; la directive demande { $asked } au moins
penalty-below-minimum = { $held }, moins que les { $asked } que demande la directive
penalty-nothing-asked = { $held } ; la directive ne fixe pas de minimum
penalty-not-known = non connu ; la directive demande { $asked } au moins
penalty-nothing = –

idle-heading = Constats qui ne décident de rien
idle-sub = Ils sont conservés et montrés, mais aucun statut n’en découle.
idle-never-bound = la directive n’a jamais lié cet État
idle-not-bound = il dit que l’État n’est pas lié
idle-no-aspect = ne porte sur aucun aspect
idle-not-assessed = sur un article qui ne demande rien qui soit compté
idle-not-in-structure = sur une disposition que la directive ne contient pas
idle-not-counted = sur une faculté : les facultés ne sont pas comptées

timeline-heading = Ce qui s’est passé, et quand
timeline-sub = Mesures, procédures et constats par rapport au jour où la transposition était exigible.
timeline-title = { $state } et la directive jusqu’au { $day }
timeline-described = Une frise chronologique : { $facts }.
timeline-fact = { $when } : { $lane }, { $what }
timeline-on = { $day }
timeline-period = Délai de transposition
timeline-due = échéance : { $day }
timeline-measures = Mesures nationales
timeline-findings = Constats
timeline-nothing = rien de détenu
timeline-nothing-dated = rien de détenu avec une date
timeline-undated = { $count } sans date
timeline-nothing-besides = rien hors des procédures
timeline-aspect-undated = { $aspect } ; { $count } sans date
timeline-bound = Lié par la directive
timeline-bound-until = lié jusqu’au { $day }
timeline-bill = { $title } (projet de loi, pas une loi)
timeline-finding-court = { $parts } : { $status }, établi par une juridiction
timeline-finding-commission = { $parts } : { $status }, considère la Commission{ $count ->
    [one] {""}
   *[other] {" "}dans chaque cas
}
timeline-finding-parliament = { $parts }, de l’avis du Parlement : { $status }
timeline-finding-independent = { $parts }, source indépendante : { $status }
timeline-finding-member-state = { $parts }, déclaré par l’État : { $status }
timeline-finding-text-comparison = { $parts }, comparaison de textes par ce moniteur : { $status }
timeline-finding-early = { $parts } : { $said } par { $basis } ; pas encore exigible
timeline-more = { $count } de plus
timeline-key-open = que l’on sait ouverte
timeline-key-presumed = ouverte à la dernière observation
timeline-key-unknown = peut-être terminée
timeline-key-last-seen = vue ouverte
timeline-key-claim = une affirmation : ni la position de la Commission ni celle d’une juridiction
timeline-key-measure = acte
timeline-key-bill = projet de loi, pas une loi
timeline-key-unknown-day = un jour d’un intervalle
timeline-col-when = Quand
timeline-col-lane = Quoi
timeline-col-case = Numéro
timeline-col-what = En bref
