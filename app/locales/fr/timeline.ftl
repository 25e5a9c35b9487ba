# The time line of all Member States. What a State's own line of time says in the
# same words stands in member-states.ftl.

## The opening

lanes-opening = Au { $day }, <procedures>{ $count ->
        [one] { $count } procédure</procedures> avait été ouverte
       *[other] { $count } procédures</procedures> avaient été ouvertes
    } contre <states>{ $states ->
        [one] { $states } État membre
       *[other] { $states } États membres
    }</states>.
lanes-opening-none = Aucune procédure n’avait été ouverte au { $day }.
lanes-opening-not-yet-due = La transposition était due pour le { $day }.
lanes-opening-not-closed = Aucune procédure pour non-communication que l’on sache close jusqu’à cette date.
lanes-opening-closed-after = Procédures pour non-communication closes : <delay>{ $count ->
        [one] { $count }
       *[other] { $count }
    }</delay>, <days>{ $most } jours</days> après la date limite.
lanes-opening-closed-between = Procédures pour non-communication closes : <delay>{ $count ->
        [one] { $count }
       *[other] { $count }
    }</delay>, <days>entre { $least } et { $most } jours</days> après la date limite.
lanes-opening-closed-at-most = Procédures pour non-communication closes : <delay>{ $count ->
        [one] { $count }
       *[other] { $count }
    }</delay>, <days>{ $most } jours au plus</days> après la date limite.
lanes-opening-others = Pour <unknown>{ $count ->
        [one] l’autre État membre lié
       *[other] les { $count } autres États membres liés
    }</unknown> ce jour-là, ce n’est pas connu.
lanes-opening-sub = Seul ce qui est détenu est représenté. Un État sans procédure ni mesure ici peut en avoir eu, et une clôture n’est pas le jour où une loi est intervenue.

## The filter

lanes-presets = Période
lanes-preset-all = Tout
lanes-preset-first = 2011–2015
lanes-preset-second = De 2019 à aujourd’hui
lanes-sort = Ordre
lanes-sort-protocol = Ordre protocolaire
lanes-sort-delay = Retard le plus long d’abord
lanes-sort-last-step = Étape la plus récente d’abord
lanes-type = Procédures
lanes-from = Du
lanes-until = Au
lanes-states = Seulement ces États
lanes-states-hint = Les États par leurs codes, comme EL PT. Lorsqu’aucune clôture d’une procédure pour non-communication n’est détenue, le retard n’est pas connu, et n’est jamais « dans les temps » : ces États viennent en dernier.
lanes-begins-later = La période commence le { $from }, après le { $day } : rien n’en est visible au jour affiché.
lanes-ends-later = La période va jusqu’au { $until }. Rien de ce qui suit le { $day }, jour affiché, n’est représenté.

## The chart

lanes-heading = Ce qui s’est passé et quand, État par État
lanes-sub = Du { $from } au { $until }. « Close après » compte les jours entre la date limite et la clôture de la procédure pour non-communication.
lanes-sub-before = Du { $from } au { $until }. La transposition n’était pas encore exigible.
lanes-sub-type = Parmi les procédures, seulement celles pour { $type }.
lanes-title = Transposition et procédures d’infraction par État membre, du { $from } au { $until }, situation au { $day }
lanes-rule = Une étape compte à partir du dernier jour dont elle peut dater ; on sait une procédure ouverte jusqu’au jour où elle a été vue pour la dernière fois, selon la <method>méthode { $method }</method>.
lanes-head-delay = Close après
lanes-head-undated = Sans date
lanes-never = jamais lié par la directive
lanes-label = { $type } { $number }
lanes-label-no-number = { $type }, numéro non connu
lanes-delay = { $most ->
        [one] { $most } jour
       *[other] { $most } jours
    }
lanes-delay-between = { $least } à { $most } jours
lanes-delay-at-most = { $most } jours au plus
lanes-delay-unknown = non connu
lanes-delay-long = close après { $days }
lanes-delay-long-unknown = clôture : { $days }
lanes-acts = { $count ->
        [one] { $count } acte
       *[other] { $count } actes
    }
lanes-bills = { $count ->
        [one] { $count } projet de loi
       *[other] { $count } projets de loi
    }
lanes-undated-long = { $measures } sans date
lanes-key-letter = lettre de mise en demeure
lanes-key-additional-letter = lettre complémentaire
lanes-key-opinion = avis motivé
lanes-key-court = saisine de la Cour de justice, ou son arrêt
lanes-key-closure = clôture
lanes-key-withdrawal = désistement
lanes-key-round = rond : non-communication
lanes-key-square = carré : non-conformité ou mauvaise application

lanes-described = Une ligne du temps avec { $count ->
        [one] { $count } couloir, celui d’un État membre
       *[other] { $count } couloirs, un pour chaque État membre
    }.
lanes-described-yes = Avec une procédure que l’on sait ouverte : { $states }.
lanes-described-presumed = Avec une procédure ouverte à la dernière observation : { $states }.
lanes-described-unknown = Avec une procédure peut-être terminée : { $states }.
lanes-described-no = Avec une procédure terminée : { $states }.
lanes-described-measures = Mesures nationales détenues : { $acts ->
        [one] { $acts } acte
       *[other] { $acts } actes
    }, { $bills ->
        [one] { $bills } projet de loi
       *[other] { $bills } projets de loi
    } ; dont sans date : { $undated }. Le tableau contient tous les faits.

## The tables

lanes-col-state = État membre
lanes-col-part = Rubrique
lanes-col-what = Quoi
lanes-col-when = Quand
lanes-col-source = Signalé par
lanes-part-bound = Lié
lanes-part-delay = Retard
lanes-by-directive = la directive
lanes-by-method = méthode { $method }
lanes-at-no-time = à aucun moment
lanes-from-to = du { $start } au { $end }
lanes-bound-until = Dernier jour où l’État était lié
lanes-bound-from = lié à partir du { $day }
lanes-no-date = aucune date détenue
lanes-delay-what = Procédure pour non-communication close après : { $days }
lanes-delay-since = compté à partir du { $day }

lanes-open-heading = Quelles procédures étaient ouvertes au { $day }
lanes-open-note = On sait si une procédure est ouverte jusqu’au jour où elle a été vue pour la dernière fois.
lanes-open-yes = Que l’on sait ouvertes
lanes-open-presumed = Ouvertes à la dernière observation
lanes-open-unknown = Peut-être terminées
lanes-open-no = Terminées

lanes-table-heading = État par État
lanes-table-small = Dans l’ordre du graphique, jusqu’au jour affiché, quelle que soit la période. Une mesure qui figure sur la liste n’est pas nécessairement complète ni conforme ; un projet de loi n’est pas une loi.
lanes-table-none = Aucun État membre n’est choisi.
lanes-col-procedures = Procédures
lanes-col-measures = Mesures nationales
lanes-no-procedure = aucune détenue
lanes-no-closure = aucune clôture détenue : non connu
lanes-no-measure = aucune détenue
lanes-measures = { $dated } avec une date, { $undated } sans
