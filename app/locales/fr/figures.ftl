# A figure opened: what it counts, of what, what is left out, and by which rule.

figures-crumb = Chiffres, en détail
figures-others = Autres chiffres
figure-title-gaps = Lacunes signalées, et ce qui n’est pas connu
figure-title-evidence = Où des éléments de preuve sont détenus
figure-title-coverage = Couverture
figure-title-articles = Articles avec une lacune signalée
figure-title-procedures = Procédures d’infraction
figure-title-delay = Jours entre la date limite et la clôture d’une procédure
figure-title-measures = Mesures nationales détenues
figure-title-sources = Sources
figure-title-bound = États membres liés
figure-title-assessed = Dispositions avec un constat

## What every figure has

figure-rule = La règle
figure-rule-of = <rule>Règle { $number }</rule> de la <method>méthode { $method }</method>.
figure-same = Les mêmes chiffres ailleurs
figure-same-data = Sous forme de données (JSON), avec le jour, l’édition des données et la méthode
figure-same-gaps = Sous forme de graphique pour chaque partie de la directive, avec tableau et fichiers
figure-same-drawn = Sous forme de graphique, avec tableau et fichiers
figure-same-matrix = Dans la matrice, cellule par cellule
figure-same-timeline = Dans la chronologie
figure-same-sources = La liste des sources
figure-left-out = Laissés de côté
figure-of = { $number } sur { $of }
figure-list-of = { $what } : { $count }
figure-col-rests = Sur quoi cela repose
figure-col-evidence = Éléments de preuve
figure-evidence-link = Tous les éléments
rests-finding = { $place }, { $date } : { $said }. { $view }.
rests-overtaken = Dépassé par une loi ultérieure.
rests-step = { $step }, { $date } ({ $number }).
rests-more = { $count ->
    [one] { $count } de plus
   *[other] { $count } de plus
}

figure-within = , { $at }
figure-at-directive = pour la directive dans son ensemble
figure-at-theme = pour le thème « { $node } »
figure-at-article = à l’article { $number } ({ $name })
figure-nobody = Le { $day }, la directive ne liait encore aucun État membre : il n’y a donc rien à compter.
figure-nothing-counted = { $why } Rien n’y est compté.
figure-asks-nothing = { $node } : cette partie ne demande rien qui soit compté ; elle n’a donc pas de statut et rien ne peut y être compté.
figure-no-such-part = La directive n’a pas de partie { $number } : rien ne peut donc y être compté.
figure-options = { $node } : cette partie laisse un choix à chaque État membre, et rien n’y est compté.

figure-excluded = pas lié ce jour-là
figure-excluded-head = { $count ->
    [0] Laissés de côté : aucun État membre
    [one] Laissé de côté : un État membre qui n’était pas lié
   *[other] Laissés de côté : { $count } États membres qui n’étaient pas liés
}
figure-excluded-none = Tous les États membres étaient liés ce jour-là.
figure-options-head = { $count ->
    [one] Laissés de côté : { $count } article dans lequel rien n’est compté
   *[other] Laissés de côté : { $count } articles dans lesquels rien n’est compté
}
figure-options-why = laisse un choix à chaque État ; ne pas en faire usage n’est pas une lacune
figure-nothing-sub = Ce n’est ni bon ni mauvais, et cela ne veut pas dire que personne n’a vérifié.

## Reported gaps, and what is not known

figure-gaps = Le { $day }, { $reported ->
        [0] aucune lacune (pour { $aspect }) n’était signalée dans <reported>aucun</reported> des
       *[other] une lacune (pour { $aspect }) était signalée dans <reported>{ $reported }</reported> des
    } <bound>{ $bound } { $bound ->
        [one] État membre lié
       *[other] États membres liés
    }</bound>, { $at } ; non connus : <unknown>{ $unknown ->
        [0] aucun
       *[other] { $unknown }
    }</unknown>{ $neither ->
        [0] .
       *[other] ; { $kind ->
            [options] laissé au choix
            [communication] notifié comme complet
            [application] tenu pour appliqué
           *[conformity] tenu pour transposé
        } dans <neither>{ $neither }</neither> d’entre eux.
    }
figure-gaps-before = Le { $day }, la transposition n’était pas encore exigible. { $reported ->
        [0] Rien n’était signalé comme manquant (pour { $aspect }) dans <reported>aucun</reported> des
       *[other] Quelque chose était signalé comme manquant (pour { $aspect }) dans <reported>{ $reported }</reported> des
    } <bound>{ $bound } { $bound ->
        [one] État membre lié
       *[other] États membres liés
    }</bound>, { $at } ; non connus : <unknown>{ $unknown ->
        [0] aucun
       *[other] { $unknown }
    }</unknown>{ $neither ->
        [0] .
       *[other] ; { $kind ->
            [options] laissé au choix
            [communication] notifié comme complet
            [application] tenu pour appliqué
           *[conformity] tenu pour transposé
        } dans <neither>{ $neither }</neither> d’entre eux.
    }
figure-sum-gaps = <reported>{ $reported }</reported> (signalés) + <unknown>{ $unknown }</unknown> (non connus) + <neither>{ $neither }</neither> (ni l’un ni l’autre) = <bound>{ $bound }</bound> (liés) ; <bound>{ $bound }</bound> (liés) + <excluded>{ $excluded }</excluded> (non liés) = <all>{ $all }</all> États membres.
figure-neither = sur { $of } États membres : { $kind ->
    [options] laissé au choix
    [communication] notifié comme complet
    [application] tenu pour appliqué
   *[conformity] tenu pour transposé
}
figure-reported-head = { $count ->
    [0] Compté : aucune lacune signalée
    [one] Compté : une lacune signalée dans un État membre
   *[other] Compté : une lacune signalée dans { $count } États membres
}
figure-reported-head-before = { $count ->
    [0] Compté : rien de signalé comme manquant
    [one] Compté : quelque chose de signalé comme manquant dans un État membre, pas encore exigible
   *[other] Compté : quelque chose de signalé comme manquant dans { $count } États membres, pas encore exigible
}
figure-unknown-head = { $count ->
    [0] Non connu : aucun État membre
    [one] Non connu : un État membre
   *[other] Non connu : { $count } États membres
}
figure-neither-head = { $kind ->
    [options] Ni l’un ni l’autre : laissé au choix
    [communication] Ni l’un ni l’autre : notifié comme complet
    [application] Ni l’un ni l’autre : tenu pour appliqué
   *[conformity] Ni l’un ni l’autre : tenu pour transposé
} dans { $count ->
    [0] aucun État membre
    [one] un État membre
   *[other] { $count } États membres
}
figure-unknown-sub = Rien de ce qui est détenu ne dit s’il y a une lacune. Ce n’est jamais compté comme une mise en conformité.
figure-reported-none = Aucune lacune signalée ne subsistait dans aucun des États membres liés ce jour-là.
figure-unknown-none = Il n’y en avait aucun.
figure-neither-none = Aucun État membre n’était dans ce cas : pour chacun, une lacune est signalée ou la situation n’est pas connue.
figure-rule-gaps = Un État membre lié compte comme signalé lorsqu’un constat retenu dit que quelque chose est partiellement transposé ou non transposé, et comme non connu lorsque c’est incertain, qu’aucune lacune n’a été constatée dans une partie ou qu’aucun constat n’est détenu. Les deux sont montrés ensemble et jamais confondus. Les États que la directive ne lie pas ce jour-là sont laissés de côté.

## Coverage and evidence

figure-covered = Le { $day }, combinaisons articles × États membres pour lesquelles un constat sur { $aspect } était détenu{ $within } : <held>{ $held ->
        [0] aucune
       *[other] { $held }
    } sur { $of }</held>, soit <articles>{ $articles }</articles> articles avec des dispositions comptées × <states>{ $states }</states> États membres liés.
figure-covered-article = Le { $day }, États membres pour lesquels un constat sur { $aspect } était détenu { $at } : <held>{ $held ->
        [0] aucun
       *[other] { $held }
    }</held> sur <states>{ $states ->
        [one] { $states } État membre lié
       *[other] { $states } États membres liés
    }</states>.
figure-covered-state = { $state } : le { $day }, articles sur lesquels un constat sur { $aspect } était détenu : <held>{ $held ->
        [0] aucun
       *[other] { $held }
    }</held> sur <articles>{ $articles } { $articles ->
        [one] article
       *[other] articles
    }</articles> avec des dispositions comptées{ $within }.
figure-covered-cell = { $state } : le { $day }, { $held ->
    [0] <nothing>aucun constat</nothing> sur { $aspect } n’était détenu
   *[other] <held>un constat</held> sur { $aspect } était détenu
} { $at }.
figure-sum-coverage = <states>{ $states }</states> { $states ->
        [one] État membre lié
       *[other] États membres liés
    } × <articles>{ $articles }</articles> { $articles ->
        [one] article
       *[other] articles
    } = <held>{ $held }</held> avec un constat + <nothing>{ $nothing }</nothing> sans constat.
figure-covered-held = sur { $of } combinaisons articles × États : un constat est détenu
figure-covered-nothing = sur { $of } combinaisons articles × États : aucun constat n’est détenu
figure-held-head = Compté : { $count ->
    [0] aucun constat
   *[other] un constat sur { $count } { $what ->
        [articles] { $count ->
            [one] article
           *[other] articles
        }
        [states] { $count ->
            [one] État membre
           *[other] États membres
        }
       *[both] combinaisons articles × États membres
    }
}
figure-nothing-head = { $count ->
    [0] Aucun sans constat
   *[other] Aucun constat sur { $count } { $what ->
        [articles] { $count ->
            [one] article
           *[other] articles
        }
        [states] { $count ->
            [one] État membre
           *[other] États membres
        }
       *[both] combinaisons articles × États membres
    }
}
figure-held-none = Aucun constat n’est détenu sur aucun d’entre eux.
figure-nothing-none = Un constat est détenu sur chacun d’entre eux.
figure-held-caption = Articles avec un constat, par État membre
figure-nothing-caption = Articles sans constat, par État membre
figure-col-nothing = Articles sans constat
figure-rule-coverage = La couverture est la part des combinaisons États membres liés × articles pour lesquelles il existe un résultat, quoi qu’il dise. Les articles sans dispositions comptées sont laissés de côté, de même que les articles 1er et 26 à 30, qui ne demandent rien qui soit compté.

figure-evidence-sentence = Le { $day }, États membres pour lesquels des éléments de preuve sur { $aspect } étaient détenus { $at } : <held>{ $held ->
        [0] aucun
       *[other] { $held }
    }</held> sur <bound>{ $of } { $of ->
        [one] État membre lié
       *[other] États membres liés
    }</bound>.
figure-sum-evidence = <held>{ $held }</held> avec éléments de preuve + <nothing>{ $nothing }</nothing> sans = <bound>{ $of }</bound> liés.
figure-evidence-none = sur { $of } États membres : aucun élément de preuve n’est détenu
figure-evidence-held-head = { $count ->
    [0] Compté : aucun État membre
    [one] Compté : des éléments de preuve sur un État membre
   *[other] Compté : des éléments de preuve sur { $count } États membres
}
figure-evidence-nothing-head = { $count ->
    [0] Sans éléments de preuve : aucun État membre
    [one] Aucun élément de preuve sur un État membre
   *[other] Aucun élément de preuve sur { $count } États membres
}
figure-rule-evidence = Un État membre compte lorsqu’un constat est détenu sur cette partie de la directive elle-même ou, pour un article, sur l’une de ses dispositions, que ce constat décide ou non. Le nombre peut dépasser la couverture, qui compte des résultats : un constat sur une faculté est conservé et ne décide de rien.

## Articles

figure-articles = Le { $day }, articles sur lesquels une lacune signalée (pour { $aspect }) subsistait dans au moins un État membre : <gaps>{ $gaps ->
        [0] aucun
       *[other] { $gaps }
    }</gaps> sur les <all>{ $all } articles</all> de la directive qui touchent au droit national.
figure-articles-before = Le { $day }, la transposition n’était pas encore exigible. Articles sur lesquels quelque chose était signalé comme manquant (pour { $aspect }) dans au moins un État membre : <gaps>{ $gaps ->
        [0] aucun
       *[other] { $gaps }
    }</gaps> sur les <all>{ $all } articles</all> de la directive qui touchent au droit national.
figure-sum-articles = <gaps>{ $gaps }</gaps> avec une lacune signalée + <none>{ $none }</none> sans = <all>{ $all }</all> articles.
figure-articles-with = sur { $of } articles : une lacune signalée subsiste dans un État membre
figure-articles-without = sur { $of } articles : aucune lacune signalée ne subsiste
figure-articles-with-head = { $count ->
    [0] Compté : aucun article
    [one] Compté : un article avec une lacune signalée
   *[other] Compté : { $count } articles avec une lacune signalée
}
figure-articles-without-head = { $count ->
    [0] Aucun article sans lacune signalée
    [one] Un article sans lacune signalée
   *[other] { $count } articles sans lacune signalée
}
figure-articles-with-none = Aucune lacune signalée ne subsiste sur aucun article.
figure-articles-without-none = Une lacune signalée subsiste sur chaque article.
figure-articles-excluded-head = Laissés de côté : { $count } articles qui ne demandent rien qui soit compté
figure-articles-excluded-why = n’a pas de statut
figure-rule-articles = Un article compte lorsqu’un constat retenu dit que quelque chose est partiellement transposé ou non transposé dans au moins un État membre lié. Un article sans un tel constat n’est pas pour autant transposé : ce qui n’est pas connu figure à côté.

## The States bound

figure-bound = Le { $day }, États membres que la directive liait : <bound>{ $bound ->
        [0] aucun
       *[other] { $bound }
    }</bound> sur <all>{ $all } États membres</all>, passés et présents.
figure-sum-bound = <bound>{ $bound }</bound> (liés) + <excluded>{ $excluded }</excluded> (non liés) = <all>{ $all }</all> États membres.
figure-bound-of = sur { $of } États membres : liés
figure-bound-head = { $count ->
    [0] Compté : aucun État membre
    [one] Compté : un État membre
   *[other] Compté : { $count } États membres
}
figure-rule-bound = Un État membre compte du premier au dernier jour où la directive l’a lié, ces deux jours compris. Les autres jours, il n’a pas de statut et n’entre dans aucun chiffre.

## Provisions with a finding in one State

figure-assessed = { $state } : le { $day }, dispositions comptées de l’article { $number } ({ $name }) sur lesquelles un constat sur { $aspect } était retenu : <held>{ $held ->
        [0] aucune
       *[other] { $held }
    }</held> sur <counted>{ $counted }</counted>.
figure-assessed-own = Ce qui est détenu porte sur l’article en soi, ou sur une partie de celui-ci, et ne nomme aucune disposition.
figure-assessed-choose = Choisissez un État membre et un article pour voir sur lesquelles de ses dispositions un constat est retenu.
figure-sum-assessed = <held>{ $held }</held> avec un constat + <nothing>{ $nothing }</nothing> sans = <counted>{ $counted }</counted> comptées ; <excluded>{ $excluded }</excluded> non comptées.
figure-assessed-held = sur { $of } dispositions comptées : un constat est retenu
figure-assessed-nothing = sur { $of } dispositions comptées : aucun constat n’est retenu
figure-assessed-not-counted = non comptées : facultés et dispositions semblables
figure-assessed-held-head = { $count ->
    [0] Compté : aucune disposition avec un constat
    [one] Compté : un constat sur une disposition
   *[other] Compté : un constat sur { $count } dispositions
}
figure-assessed-nothing-head = { $count ->
    [0] Aucune disposition sans constat
    [one] Aucun constat sur une disposition
   *[other] Aucun constat sur { $count } dispositions
}
figure-assessed-not-counted-head = { $count ->
    [0] Laissées de côté : aucune disposition
    [one] Laissée de côté : une disposition qui n’est pas comptée
   *[other] Laissées de côté : { $count } dispositions qui ne sont pas comptées
}
figure-assessed-own-head = L’article en soi
figure-assessed-own-sub = Une position sur l’article en soi ne porte sur aucune de ses dispositions.
figure-assessed-none = Aucun constat n’est retenu sur une disposition comptée prise isolément.
figure-assessed-all = Un constat est retenu sur chaque disposition comptée.
figure-assessed-all-counted = Chaque disposition de l’article est comptée.
figure-rule-assessed = Sont comptées les infractions, les obligations et les définitions d’un article ; une faculté dont un État ne fait pas usage n’est pas une lacune. Un constat sur une disposition est un constat sur tout ce qui se trouve en dessous. Un constat sur l’article en soi ne porte sur aucune de ses dispositions.

## Procedures

figure-procedures-all = Le { $day }, <count>{ $count } { $count ->
        [one] procédure d’infraction</count> avait été ouverte
       *[other] procédures d’infraction</count> avaient été ouvertes
    } : <yes>{ $yes }</yes> que l’on sait ouvertes, <presumed>{ $presumed }</presumed> ouvertes à la dernière observation, <unknown>{ $unknown }</unknown> peut-être terminées, <no>{ $no }</no> terminées.
figure-procedures = Le { $day }, sur <all>{ $all } { $all ->
        [one] procédure d’infraction ouverte
       *[other] procédures d’infraction ouvertes
    }</all> jusque-là, <count>{ $count ->
        [0] aucune
        [one] une
       *[other] { $count }
    }</count> { $count ->
        [0] ne répondait
        [one] répondait
       *[other] répondaient
    } à ces critères : { $which }.
figure-procedures-state = { $state }
figure-procedures-type = pour { $type }
figure-procedures-step = à l’étape « { $step } »
figure-open-seen = ouverte ou ouverte à la dernière observation
figure-open-not-ended = que l’on ne sait pas terminée
figure-open-yes = que l’on sait ouverte
figure-open-presumed = ouverte à la dernière observation
figure-open-unknown = peut-être terminée
figure-open-no = terminée
figure-sum-procedures = <yes>{ $yes }</yes> (que l’on sait ouvertes) + <presumed>{ $presumed }</presumed> (ouvertes à la dernière observation) + <unknown>{ $unknown }</unknown> (peut-être terminées) + <no>{ $no }</no> (terminées) = <count>{ $count }</count>.
figure-procedures-group = { $type } : { $step }
figure-procedures-head = { $count ->
    [0] Compté : aucune procédure
    [one] Compté : une procédure, selon l’étape la plus récente
   *[other] Compté : { $count } procédures, selon l’étape la plus récente
}
figure-procedures-yes = Que l’on sait ouvertes : { $count }
    .figure = sur { $of } procédures : que l’on sait ouvertes
figure-procedures-presumed = Ouvertes à la dernière observation : { $count }
    .figure = sur { $of } procédures : ouvertes à la dernière observation
figure-procedures-unknown = Peut-être terminées : { $count }
    .figure = sur { $of } procédures : peut-être terminées
figure-procedures-no = Terminées : { $count }
    .figure = sur { $of } procédures : terminées
figure-procedures-none = Il n’y en avait aucune.
figure-procedures-left = { $count ->
    [0] Parmi les procédures ouvertes jusqu’à cette date, aucune n’est laissée de côté.
    [one] <all>Une procédure</all> ouverte jusqu’à cette date n’est pas de celles qui ont été choisies.
   *[other] <all>{ $count } procédures</all> ouvertes jusqu’à cette date ne sont pas de celles qui ont été choisies.
}
figure-procedures-later = Une procédure dont aucune étape n’avait été franchie à cette date n’est pas comptée, même si elle a été ouverte plus tard. Les procédures sont comptées, que la directive lie encore l’État ou non.
figure-rule-procedures = Une procédure se trouve à son étape la plus récente. On la sait ouverte jusqu’au dernier jour où quelque chose de détenu la montre ouverte ; après ce jour, elle est présumée ouverte ; elle est peut-être terminée aux jours parmi lesquels se situe celui de sa fin. Une liste d’affaires actives montre seulement qu’une affaire était ouverte ; ce n’est pas une étape.

## Delay

figure-delay = Le { $day }, États membres pour lesquels les jours entre la date limite ({ $deadline }) et la clôture de la procédure pour non-communication étaient connus : <known>{ $known ->
        [0] aucun
       *[other] { $known }
    }</known> sur <bound>{ $bound } { $bound ->
        [one] État membre lié
       *[other] États membres liés
    }</bound> ; non connus : <unknown>{ $unknown ->
        [0] aucun
       *[other] { $unknown }
    }</unknown>.
figure-delay-before = Le { $day }, la transposition n’était pas encore exigible : la date limite était le { $deadline }, il n’y a donc pas de jours à compter.
figure-sum-delay = <known>{ $known }</known> (clôture détenue) + <unknown>{ $unknown }</unknown> (non connus) = <bound>{ $bound }</bound> (liés).
figure-delay-known = sur { $of } États membres : une clôture est détenue
figure-delay-known-head = { $count ->
    [0] Compté : aucun État membre
    [one] Compté : un État membre
   *[other] Compté : { $count } États membres
}
figure-delay-unknown-head = { $count ->
    [0] Non connu : aucun État membre
    [one] Non connu : un État membre
   *[other] Non connu : { $count } États membres
}
figure-delay-unknown-sub = Non connu ne signifie pas dans les temps : un État sans procédure close peut avoir notifié tard ou tôt.
figure-delay-none = Aucune clôture n’est détenue.
figure-delay-no-procedure = aucune procédure pour non-communication n’est détenue
figure-delay-open = sa <procedure>procédure</procedure> était ouverte, on le sait
figure-delay-presumed = sa <procedure>procédure</procedure> était ouverte à la dernière observation ; aucune clôture n’est détenue
figure-delay-may = sa <procedure>procédure</procedure> a peut-être pris fin ; le jour n’est pas connu
figure-delay-withdrawn = sa <procedure>procédure</procedure> a pris fin autrement que par une clôture
figure-col-days = Jours
figure-col-counted = Comptés
figure-col-closed = Close
figure-days-between = de { $least } à { $most }
figure-days-at-most = { $most } au plus
figure-days-from = du { $deadline } au { $last }
figure-days-from-between = du { $deadline } à un jour entre le { $first } et le { $last }
figure-days-from-up-to = du { $deadline } à un jour, le { $last } au plus tard
figure-rule-delay = Les jours entre la date limite et la clôture de la procédure pour non-communication, et désignés exactement ainsi : ce n’est pas le retard de la loi elle-même. Lorsque le jour de la clôture n’est connu que comme un intervalle, le minimum et le maximum sont donnés. De plusieurs clôtures, la plus récente compte.

## Measures

figure-measures = Le { $day }, <all>{ $all } { $all ->
        [one] mesure nationale
       *[other] mesures nationales
    }</all> de <states>{ $states } { $states ->
        [one] État membre
       *[other] États membres
    }</states> { $all ->
        [one] était détenue
       *[other] étaient détenues
    } : <come>{ $come }</come> { $come ->
        [one] acte intervenu
       *[other] actes intervenus
    }, <tocome>{ $tocome }</tocome> pas encore, <undated>{ $undated }</undated> sans date, et <bills>{ $bills }</bills> { $bills ->
        [one] projet de loi
       *[other] projets de loi
    }.
figure-measures-state = { $state } : le { $day }, <all>{ $all } { $all ->
        [one] mesure nationale
       *[other] mesures nationales
    }</all> { $all ->
        [one] était détenue
       *[other] étaient détenues
    } : <come>{ $come }</come> { $come ->
        [one] acte intervenu
       *[other] actes intervenus
    }, <tocome>{ $tocome }</tocome> pas encore, <undated>{ $undated }</undated> sans date, et <bills>{ $bills }</bills> { $bills ->
        [one] projet de loi
       *[other] projets de loi
    }.
figure-measures-none = Le { $day }, aucune mesure nationale n’était détenue. Cela ne dit rien du droit d’aucun État.
figure-measures-none-state = { $state } : le { $day }, aucune mesure nationale n’était détenue. Cela ne dit rien du droit de cet État.
figure-sum-measures = <come>{ $come }</come> intervenus + <tocome>{ $tocome }</tocome> à venir + <undated>{ $undated }</undated> sans date + <bills>{ $bills }</bills> projets de loi = <all>{ $all }</all>.
figure-measures-come = Actes intervenus : { $count }
    .figure = sur { $of } mesures : actes intervenus
figure-measures-to-come = Actes adoptés ou publiés, pas encore en vigueur : { $count }
    .figure = sur { $of } mesures : actes pas encore en vigueur
figure-measures-undated = Actes sans date : { $count }
    .figure = sur { $of } mesures : actes sans date
figure-measures-bills = Projets de loi, qui ne sont pas des lois : { $count }
    .figure = sur { $of } mesures : projets de loi, pas des lois
figure-measures-nothing = Il n’y en avait aucun.
figure-measures-states = Par État membre : { $count }
figure-measures-without = Sans aucune mesure détenue : { $which }. Cela ne dit rien de leur droit.
figure-measures-left = Mesures dont toutes les dates sont postérieures à ce jour. Une mesure sans date figure sur la liste tous les jours.
figure-col-came = Intervenu
figure-rule-measures = Un acte national intervient le dernier jour de sa date d’entrée en vigueur, à défaut de sa publication, à défaut de son adoption. À partir de ce jour, une lacune que seule une source plus faible que la Commission avait signalée n’indique plus quel est le droit. Un projet de loi n’est pas une loi. Une mesure qui figure sur la liste n’est pas nécessairement complète ni conforme.

## Sources

figure-sources = Chaque fait repose sur l’une des <all>{ $all } sources</all>, et indique laquelle. Elles sont les mêmes quel que soit le jour affiché.
figure-sources-kind = Sur <all>{ $all } sources</all>, { $count ->
        [0] <count>aucune</count> n’est
        [one] <count>{ $count }</count> est
       *[other] <count>{ $count }</count> sont
    } de ce type : { $kind }. Elles sont les mêmes quel que soit le jour affiché.
figure-sources-head = Compté, type par type
figure-sources-none = Il n’y en a aucune de ce type.
figure-rule-sources = Une source est comptée une fois, selon son type, et chaque ligne qui repose sur elle figure sur sa page. Le jour où elle a été lue tient lieu de date pour un fait qui n’en donne pas : un jour, celui-là au plus tard.
