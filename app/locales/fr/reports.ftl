# Reports: what stands around them, in them, and the questions for a hearing.

nav-reports = Rapports

reports-opening = <count>{ $count } rapports</count>, chacun sous forme de page, de PDF et de fichier Word : ce qui est connu au { $day }, avec ses sources, sa méthode et ce qui n’est pas connu.
reports-intro = Chaque rapport indique son jour, son édition et son adresse pérenne. Les trois formats disent la même chose : chacun contient les graphiques, les tableaux, la méthode et les sources. Le jour ci-dessus et l’édition dans l’adresse valent pour tous.
reports-general = L’Union et la résolution
reports-themes = Les thèmes de la directive
reports-states = États membres
reports-articles = Articles
reports-hearing = Pour une audition
reports-hearing-sub = Les questions qui découlent de ce qui est détenu, et ce sur quoi elles reposent : les lacunes et la fermeté avec laquelle chacune est retenue, les changements depuis un jour donné, les procédures, les points sur lesquels les sources divergent, les réponses, et les endroits où rien n’est détenu.
reports-hearing-states = États membres ; sans choix, tous
reports-hearing-since = Changements depuis
reports-hearing-show = Afficher le rapport
reports-col-report = Rapport
reports-col-files = Fichiers
reports-file-heard = { $title }, { $format }
reports-one-union = Tous les États membres : ce qui est signalé, ce qui n’est pas connu, procédures, retard, couverture
reports-one-resolution = La résolution du Parlement européen du 11 mars 2015, point par point

report-take = Ce rapport sous forme de fichier
report-contents = Table des matières
report-page = La page avec ces chiffres
report-print = Imprimer cette page, c’est imprimer le rapport.
report-others = Tous les rapports

report-series = Moniteur de transposition · Directive { $number } · rapport
report-stand = Situation au { $day } · édition des données { $revision } · méthode { $method }
report-title-union = La transposition de la directive dans les États membres
report-title-state = La transposition de la directive : { $state }
report-title-theme = La transposition de la directive : { $theme }
report-title-article = La transposition de l’article { $number } : { $name }
report-title-resolution = Les suites de la résolution du Parlement du 11 mars 2015
report-title-hearing = Dossier d’audition sur la transposition de la directive

report-fact-day = Situation au
report-fact-edition = Édition des données
report-fact-directive = Directive
report-fact-aspect = Aspect
report-fact-coverage = Couverture
report-held = Un constat est détenu sur <list>{ $held } des { $of }</list> combinaisons articles × États.
report-held-state = Un constat est détenu sur <list>{ $held } des { $of }</list> articles à dispositions comptées.
report-held-article = Un constat sur l’article est détenu pour <list>{ $held } des { $of }</list> États membres liés.
report-held-nothing = Il n’y a rien sur quoi détenir des constats : aucun État membre n’est lié ce jour-là, ou tout est laissé au choix.
report-fact-address = Adresse
report-fact-licence = Licence
report-edition = <edition>{ $revision }</edition>, méthode { $method }
report-directive = <eli>Directive { $number }</eli>, à transposer pour le { $deadline }
report-aspect-conformity = Conformité : si le droit national dit ce que la directive demande
report-aspect-communication = Communication : si les mesures nationales ont été intégralement notifiées à la Commission
report-aspect-application = Application : si le droit est appliqué dans la pratique
report-licence = <licence>Creative Commons CC BY 4.0</licence>, avec les conditions propres aux sources lorsqu’elles diffèrent
report-method = Méthode { $method } : comment les constats deviennent des chiffres
report-method-words = Une lettre de mise en demeure allègue, un avis motivé maintient, et seule une juridiction établit. « Aucun constat détenu » signifie que ce moniteur n’en détient pas, jamais que personne n’en a fait ; ce qui n’est pas connu est compté à part et jamais comme transposé. <about>Termes et règles en détail.</about>
report-told-in = Ce que disent les constats et ce que demandent les dispositions est rendu en anglais, dans des termes de ce moniteur qu’aucune source n’a approuvés.
report-sources-caption = Les sources que cite ce rapport

report-col-source = Source
report-col-title = Titre, éditeur, adresse
report-col-date = Date
report-col-established = Établi
report-col-maintained = Maintenu
report-col-alleged = Allégué
report-col-otherwise = Par d’autres
report-col-about = Objet
report-col-number = Numéro
report-col-newest-step = Étape la plus récente
report-col-open = Ouverte ou non
report-col-delay = Entre la date limite et la clôture de sa procédure pour non-communication
report-col-article = Article
report-col-held = Avec un constat
report-col-kind = Type

report-figures = Ce qui est signalé, et ce qui n’est pas connu
report-figures-intro = Pour chaque partie de la directive : dans combien d’États membres une lacune est signalée, selon la fermeté avec laquelle elle est retenue, et pour combien ce n’est pas connu. Les deux sont comptés séparément.
report-figures-note = Une lacune est établie par une juridiction, maintenue dans un avis motivé ou une saisine, alléguée dans toute autre position de la Commission, ou signalée par d’autres seulement. « Ni l’un ni l’autre » désigne les États membres qui sont tenus pour avoir transposé, ou qui n’ont rien à transposer à cet endroit.
report-figures-counted = Compté
report-figures-caption = États membres par partie de la directive
report-states = Où en sont les États membres
report-states-caption = La directive et ses thèmes dans chaque État membre
report-states-without = Aucun constat n’est détenu sur { $count } { $count ->
    [one] État membre
   *[other] États membres
} :
report-node-caption = États membres avec un constat, lacunes d’abord
report-state-caption = Parties de la directive avec un constat
report-on-part = États membres avec un constat – { $part }
report-by-article = Article par article
report-over-time = Dans le temps
report-procedures = Procédures d’infraction
report-procedures-caption = Procédures en cours, ou qui le sont peut-être
report-delay = Retard
report-delay-intro = Les jours entre la date limite et la clôture de la procédure d’un État membre pour non-communication. Pour un État membre sans une telle clôture, on ne sait ni s’il a notifié en retard ni de combien ; il n’est jamais présumé avoir été dans les temps.
report-delay-caption = Jours à compter de la date limite, par État membre
report-coverage = Couverture : sur combien de points quelque chose est détenu
report-coverage-caption = Articles selon le nombre d’États membres avec un constat, les moins nombreux d’abord
report-statements-intro = Ce que les institutions ont déclaré jusqu’à cette date, le plus récent d’abord. Leurs chiffres ne nomment pas d’États membres et ne sont pas comptés ici.
report-parts-without = Aucun constat n’est détenu sur { $count } { $count ->
    [one] partie
   *[other] parties
} de la directive :
report-replies = Ce que les États membres ont répondu
report-replies-none = Aucune réponse d’un État membre n’est détenue.
report-replaced = { $count ->
    [one] { $count } constat antérieur ou plus faible, remplacé par un autre, n’est pas énuméré ici.
   *[other] { $count } constats antérieurs ou plus faibles, remplacés par d’autres, ne sont pas énumérés ici.
}
report-provisions-caption = Ce que demande chaque disposition, et combien d’États membres en sont où
report-provisions-note = Les facultés, et ce que la directive demande à d’autres qu’aux États membres, ne sont pas comptées : les chiffres y sont laissés en blanc.
report-points = Les points de la résolution
report-each-point = Point par point
report-point-stated = Il avance un chiffre, qui ne nomme pas d’États membres et n’est pas compté ici ; <page>sa page le met en regard de ce qui est détenu pour ce jour</page>.
report-point = { $point }

hearing-opening = Ce dossier couvre { $states } { $states ->
    [one] État membre
   *[other] États membres
}. Le { $day }, <reported>{ $reported ->
    [0] aucun d’entre eux n’avait de lacune signalée
   *[other] une lacune signalée subsistait dans { $reported } d’entre eux
}</reported> pour la transposition de la directive, et <unknown>{ $unknown ->
    [0] il n’en est aucun pour lequel ce n’est pas connu
   *[other] pour { $unknown } ce n’est pas connu
}</unknown>. <questions>{ $questions ->
    [one] { $questions } question découle
   *[other] { $questions } questions découlent
}</questions> de ce qui est détenu.
hearing-opening-before = Ce dossier couvre { $states } { $states ->
    [one] État membre
   *[other] États membres
}. Le { $day }, la transposition n’était pas encore exigible ; <reported>{ $reported ->
    [0] rien n’était signalé comme manquant dans aucun d’entre eux
   *[other] quelque chose était signalé comme manquant dans { $reported } d’entre eux
}</reported>, et <unknown>{ $unknown ->
    [0] il n’en est aucun pour lequel ce n’est pas connu
   *[other] pour { $unknown } ce n’est pas connu
}</unknown>. <questions>{ $questions ->
    [one] { $questions } question découle
   *[other] { $questions } questions découlent
}</questions> de ce qui est détenu.
hearing-opening-nobody = À cette date, la directive ne lie aucun État membre : il n’y a rien à demander.
hearing-opening-not-bound = { $who } Il n’y a rien à demander.
hearing-opening-besides = { $who } { $count ->
    [one] Rien n’est compté ni demandé ici à son sujet.
   *[other] Rien n’est compté ni demandé ici à leur sujet.
}
hearing-questions = Questions
hearing-questions-intro = Chacune découle de ce qui est détenu, selon la règle simple énoncée au-dessus d’elle, et mène à ce sur quoi elle repose.
hearing-questions-none = Aucune question ne découle de ce qui est détenu.
hearing-questions-nobody = Aucune question n’est posée : à cette date, la directive ne lie aucun des États membres sur lesquels porte ce dossier.
hearing-gaps = Lacunes signalées, et fermeté avec laquelle elles sont retenues
hearing-gaps-caption = Lacunes signalées par État membre et partie de la directive
hearing-gaps-none = Aucune lacune signalée ne subsiste dans ces États membres.
hearing-changes = Ce qui a changé depuis le { $day }
hearing-changes-none = Rien n’a changé dans ces États membres.
hearing-changes-no-time = Le jour à partir duquel les changements sont indiqués n’est pas antérieur au jour affiché. Choisissez-en un plus ancien.
hearing-changes-count = Quelque chose a changé dans { $count } { $count ->
    [one] État membre
   *[other] États membres
}.
hearing-bound = { $day } : lié par la directive à partir de ce jour.
hearing-released = { $day } : n’est plus lié par la directive.
hearing-procedures-caption = Procédures en cours ou qui le sont peut-être, et celles qui ont pris fin depuis le { $day }
hearing-procedures-none = Aucune procédure en cours ou ayant pris fin depuis ce jour n’est détenue.
hearing-contested = Où les sources divergent
hearing-contested-caption = Ce qui vaut, et qui dit autre chose
hearing-contested-none = Aucune source ne diverge sur ces États membres.
hearing-contested-below = les sources divergent sur une partie
hearing-col-otherwise = Qui dit autre chose
hearing-held = Où rien n’est détenu
hearing-nobody = À cette date, la directive ne lie aucun des États membres sur lesquels porte ce dossier : il n’y a rien sur quoi détenir des constats.
hearing-nothing-on = Sur { $count } { $count ->
    [one] article
   *[other] articles
}, rien n’est détenu pour aucun de ces États membres :
hearing-held-caption = Articles avec un constat, par État membre
hearing-col-held = Avec un constat
hearing-col-articles = Articles

hearing-rule-open = Procédures dont l’état actuel n’est pas connu
    .why = Posée pour chaque procédure qui était ouverte à la dernière observation et dont aucune fin n’est détenue.
hearing-ask-open = { $count ->
    [one] la procédure pour { $type } a été vue ouverte pour la dernière fois le { $day }. Est-elle <procedures>encore ouverte</procedures>, et quelle en est la prochaine étape ?
   *[other] ces procédures pour { $type } ont été vues ouvertes pour la dernière fois le { $day }. Sont-elles <procedures>encore ouvertes</procedures>, et quelle est la prochaine étape de chacune ?
}
hearing-rule-waiting = Procédures sans nouvelle étape depuis plus de deux ans
    .why = Posée pour chaque procédure en cours dont l’étape la plus récente remonte à plus de deux ans.
hearing-ask-waiting = { $count ->
    [one] dans la procédure pour { $type }, aucune étape n’est détenue après la dernière connue (<procedures>{ $step }</procedures>, { $on }). Qu’a répondu l’État membre, et quelles suites y ont été données ?
   *[other] dans ces procédures pour { $type }, aucune étape n’est détenue après la dernière connue (<procedures>{ $step }</procedures>, { $on }). Qu’ont répondu les États membres, et quelles suites y ont été données ?
}
hearing-rule-ended = Procédures qui ont pris fin sans un mot sur ce qui était allégué
    .why = Posée pour chaque État membre dont le statut est incertain parce que sa procédure a pris fin.
hearing-ask-ended = <state>{ $state }</state> : { $line } A-t-il été remédié à ce qui était allégué, et par quelle mesure ?
hearing-rule-contested = Où les sources divergent
    .why = Posée pour chaque partie de la directive sur laquelle les sources divergent dans un État membre.
hearing-ask-contested = { $state } : les sources divergent (<part>{ $part }</part>) ; ce qui vaut est « { $status } ». Laquelle a raison ?
hearing-rule-reported = Lacunes que signalent d’autres que la Commission
    .why = Posée pour chaque État membre avec une lacune sur un article dont ni la Commission ni une juridiction ne parle.
hearing-ask-reported = { $count ->
    [one] une lacune est signalée, mais ni par la Commission ni par une juridiction, à l’endroit suivant :
   *[other] des lacunes sont signalées, mais ni par la Commission ni par une juridiction, aux endroits suivants :
}
hearing-ask-reported-then = La Commission partage-t-elle cet avis ?
hearing-rule-penalties = Peines maximales inférieures au seuil que demande la directive
    .why = Posée pour chaque peine maximale qui, d’après ce qui est détenu, est inférieure au seuil de la peine maximale de sa disposition.
hearing-ask-penalty = { $state }, disposition { $provision }, victime { $victim ->
    [below] n’ayant pas atteint
   *[above] ayant atteint
} la majorité sexuelle : d’après ce qui est détenu, la <penalty>peine maximale est de { $held }</penalty>, et la directive demande au moins { $least }. Est-ce exact ?
hearing-rule-nothing = Où rien n’est détenu
    .why = Posée pour les articles sur lesquels rien n’est détenu pour aucun de ces États membres, et pour les États membres dont rien n’est détenu.
hearing-ask-articles = qu’a révélé le contrôle de conformité de la Commission sur { $count ->
    [one] cet article
   *[other] ces articles
} ?
hearing-ask-states = rien n’est détenu sur { $count ->
    [one] cet État membre. Son droit a-t-il
   *[other] ces États membres. Leur droit a-t-il
} été contrôlé, et avec quel résultat ?
hearing-rule-notified = Quand la transposition de l’ensemble de la directive a été notifiée
    .why = Posée pour chaque État membre dont aucune procédure close pour non-communication n’est détenue.
hearing-ask-notified = quand { $count ->
    [one] cet État membre a-t-il
   *[other] ces États membres ont-ils
} notifié des mesures qui transposent l’ensemble de la directive ?
