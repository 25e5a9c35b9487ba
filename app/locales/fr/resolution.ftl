# Parliament's resolution of 11 March 2015, point by point.

resolution-about = <source>Résolution du Parlement</source> du { $day }, { $number }, sur les abus sexuels en ligne commis sur des enfants. Ce que demande chaque point est exposé dans les termes de ce moniteur.
resolution-opening-nobody = La résolution du Parlement compte <all>{ $all } points</all>, dont { $weighed } portent sur des dispositions de la directive. Le { $day }, celle-ci ne liait encore aucun État membre : il n’y a rien à compter.
resolution-opening-before = Sur les <all>{ $all } points</all> de la résolution du Parlement, { $weighed } portent sur des dispositions de la directive. Le { $day }, la transposition n’était pas encore exigible ; points pour lesquels quelque chose était signalé comme manquant sur ces dispositions : { $reported ->
        [0] aucun
       *[other] { $reported }
    }.
resolution-opening = Sur les <all>{ $all } points</all> de la résolution du Parlement, { $weighed } portent sur des dispositions de la directive. Points pour lesquels, le { $day }, une lacune signalée subsistait sur ces dispositions mêmes : { $reported ->
        [0] aucun
       *[other] { $reported }
    }{ $nearby ->
        [0] {""}
       *[other] ; ailleurs dans leurs articles : { $nearby } de plus
    }{ $rest ->
        [0] .
       *[other] ; points sans lacune signalée à cet endroit : { $rest }.
    }
resolution-not-reported = Non signalé ne veut pas dire fait : le nombre d’États membres pour lesquels ce n’est pas connu figure à côté de chaque point.
resolution-caption = Les points de la résolution
resolution-caption-small = { $aspect }, sur les { $bound } États membres liés au { $day }.
resolution-col-point = Point
resolution-col-asks = Ce qu’il demande
resolution-col-turns-on = Porte sur
resolution-col-stand = Où en sont les États membres
resolution-to = Destinataires : { $whom }.
resolution-articles = Article
resolution-turns-on-none = Aucune disposition de la directive
resolution-nobody = Aucun État membre n’était lié ce jour-là.
resolution-rule = Un État membre est rangé sous le premier cas qui s’applique : une lacune signalée sur l’une des dispositions ; une lacune signalée ailleurs dans l’un de leurs articles, ou sur cet article dans son ensemble ; non connu sur au moins une disposition ; tout ce qui est compté est transposé. Ce qui vaut pour une disposition et pour un article suit les règles 4 à 8 de la méthode.
resolution-csv = Ce tableau en CSV
resolution-json = La même chose en JSON

resolution-paragraph = Paragraphe { $number }
resolution-recital = Considérant { $number }
resolution-title = { $point } de la résolution du Parlement

resolution-count-reported = <those>{ $count ->
        [one] { $count } signalé
       *[other] { $count } signalés
    }</those> sur ces dispositions
    .figure = sur { $of } États membres : une lacune est signalée sur ces dispositions
resolution-count-reported-before = <those>{ $count ->
        [one] { $count } signalé
       *[other] { $count } signalés
    }</those> sur ces dispositions, pas encore exigible
    .figure = sur { $of } États membres : quelque chose est signalé comme manquant sur ces dispositions, pas encore exigible
resolution-count-nearby = <those>{ $count ->
        [one] { $count } signalé
       *[other] { $count } signalés
    }</those> ailleurs dans leurs articles
    .figure = sur { $of } : une lacune est signalée ailleurs dans leurs articles
resolution-count-transposed = <those>{ $count ->
        [one] { $count } transposé
       *[other] { $count } transposés
    }</those>
    .figure = sur { $of } : tout ce qui en est compté est transposé
resolution-count-optional = <those>{ $count ->
        [one] { $count } libre
       *[other] { $count } libres
    } de choisir</those> : facultés seulement
    .figure = sur { $of } : elles laissent un choix à l’État membre
resolution-count-unknown = <those>{ $count ->
        [one] { $count } non connu
       *[other] { $count } non connus
    }</those>
    .figure = sur { $of } : non connu

resolution-sentence = { $point } : le { $day }, États membres où une lacune est signalée sur les dispositions en cause : <reported>{ $reported ->
        [0] aucun
       *[other] { $reported }
    }</reported> sur <bound>{ $bound } États membres</bound>{ $nearby ->
        [0] {""}
       *[other] , et ailleurs dans leurs articles : <nearby>{ $nearby } de plus</nearby>
    } ; non connus : <unknown>{ $unknown ->
        [0] aucun
       *[other] { $unknown }
    }</unknown>.
resolution-sentence-before = { $point } : le { $day }, la transposition n’était pas encore exigible. États membres où quelque chose est signalé comme manquant sur les dispositions en cause : <reported>{ $reported ->
        [0] aucun
       *[other] { $reported }
    }</reported> sur <bound>{ $bound } États membres</bound> ; non connus : <unknown>{ $unknown ->
        [0] aucun
       *[other] { $unknown }
    }</unknown>.
resolution-point-opening = { $point }. { $said }

resolution-provisions = Les dispositions en cause
resolution-provisions-course = Elles concernent la vie de la directive elle-même : les États membres ne sont pas évalués à leur égard.
resolution-provisions-small = { $aspect } : sur les { $bound } États membres liés au { $day }, combien ont une lacune signalée sur la disposition, dans combien elle est transposée, et pour combien ce n’est pas connu.
resolution-col-it-asks = Ce que demande la disposition
resolution-col-transposed = Transposé
resolution-col-article = Sur tout l’article
resolution-not-weighed = Les États ne sont pas évalués à l’égard de cet article : il concerne la vie de la directive elle-même.
resolution-col-held = Ce qui est détenu

resolution-states-reported = Une lacune est signalée sur ces dispositions ({ $count })
resolution-states-reported-before = Quelque chose est signalé comme manquant sur ces dispositions ({ $count })
resolution-states-nearby = Une lacune est signalée ailleurs dans leurs articles ({ $count })
resolution-states-transposed = Tout ce qui en est compté est transposé ({ $count })
resolution-states-optional = Elles laissent un choix : facultés seulement ({ $count })
resolution-states-unknown = Non connu ({ $count })
resolution-none = Aucun État membre n’est dans ce cas.
resolution-elsewhere = Dans <those>{ $count } d’entre eux</those>, une lacune est signalée sur l’ensemble de la directive ou sur une autre partie de celle-ci. Rien de ce qui est détenu ici ne dit si elle se situe dans ces dispositions.
resolution-nothing-held = { $count ->
    [one] Aucun constat n’est détenu ici sur { $count } d’entre eux :
   *[other] Aucun constat n’est détenu ici sur { $count } d’entre eux :
}

resolution-neighbours = Points voisins

resolution-by-assessments = Des constats sur des dispositions de la directive en rendent compte.
resolution-by-statement = Il avance un chiffre, qui est présenté ici à côté des éléments de preuve.
resolution-by-infringements = Les procédures d’infraction de la Commission en rendent compte.
resolution-by-reports = Des rapports en rendent compte ; ce moniteur est fait pour les alimenter.
resolution-by-principle = Un principe : il ne contient rien à compter.
resolution-by-outside = Il sort du cadre de la directive : rien ici ne permet donc de dire quelles suites lui sont données.
resolution-by-related = Il concerne un autre acte, la directive 2012/29/UE, qui n’est pas suivi ici.
resolution-by-words = Il concerne les termes : ce moniteur écrit « matériel d’abus sexuels sur des enfants ».
resolution-by-procedural = Il concerne la vie de la résolution elle-même.

resolution-procedures = Procédures d’infraction ce jour-là
resolution-procedures-more = <timeline>Toutes les procédures, étape par étape</timeline>, et <delay>les jours entre la date limite et leur clôture</delay>.
resolution-reports = Rapports depuis la résolution
resolution-reports-none = Aucun rapport établi après la résolution n’est détenu pour ce jour.
resolution-related = L’acte connexe
resolution-related-act = La <act>directive 2012/29/UE</act> établit des normes minimales concernant les droits, le soutien et la protection des victimes de la criminalité (CELEX { $celex }). Elle s’applique aux enfants victimes à côté de la directive 2011/93/UE ; la manière dont les États membres l’ont transposée n’est pas détenue ici.
resolution-stated = Ce que le Parlement a déclaré, à côté de ce qui est détenu

addressee-member-states = les États membres
addressee-commission = la Commission
addressee-parliament = le Parlement lui-même
addressee-industry = l’industrie
addressee-civil-society = la société civile
addressee-all = tous
